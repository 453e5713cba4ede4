import { redirect } from 'react-router';
import type { Done } from '../acts/done-words.ts';
import { pageContext, type RequestContext } from '../request-context.ts';
import { noteCookie } from './cookies.ts';
import type { ActContext } from './graphql.ts';

/** What was done last, to be said once on the next page. */
export interface DoneMessage {
  readonly what: string;
  /** A name or an address that the words mention. */
  readonly of: string;
}

const seconds = 60;

/** Goes on to a page of ours after an act, where one sentence says what was done. */
export function done(context: ActContext, what: Done, to: string, of = ''): Response {
  const cookie = noteCookie('done', `${what}:${of}`, seconds, context.get(pageContext));
  return redirect(to, { status: 303, headers: { 'set-cookie': cookie } });
}

/** What the cookie of a request says was done; null where it says nothing. */
export function doneMessage(value: string | null): DoneMessage | null {
  if (!value) return null;
  const [what = '', ...of] = value.split(':');
  return { what, of: of.join(':') };
}

/** Takes the message away from the browser, so that it is said once. */
export function saidOnce(context: RequestContext): string {
  return noteCookie('done', '', 0, context);
}
