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
