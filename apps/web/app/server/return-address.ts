import { cookieOf, noteCookie } from './cookies.ts';

/** A path of ours from outside, such as `?to=` of an address; null for anything that would lead elsewhere. */
export function localPath(text: string | null): string | null {
  if (!text?.startsWith('/') || !URL.canParse(text, here)) return null;
  const { origin, pathname, search, hash } = new URL(text, here);
  // `/..//elsewhere` is a path of ours that begins like the address of another site.
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : null;
}

const here = 'http://plenary.invalid';

/** The page that the reader wanted when they were sent to sign in or to register. */
export function returnAddress(request: Request): string | null {
  return localPath(new URL(request.url).searchParams.get('to'));
}

/** An address of ours that keeps where the reader wanted to go. */
export function withReturn(path: string, to: string | null): string {
  return to ? `${path}?to=${encodeURIComponent(to)}` : path;
}

/** As long as the link is valid that confirms an address. */
const threeDays = 3 * 86_400;

/** Notes in the browser where the reader wanted to go, for when they come back by a mailed link. */
export function noteReturn(to: string, context: { origin: string }): string {
  return noteCookie('return', to, threeDays, context);
}

/** Where the reader wanted to go before they registered in this browser. */
export function notedReturn(request: Request): string | null {
  return localPath(cookieOf(request.headers.get('cookie'), 'return'));
}

export function forgetReturn(context: { origin: string }): string {
  return noteCookie('return', '', 0, context);
}
