import { redirect } from 'react-router';
import type { Done } from '../acts/done-words.ts';
import { pageContext, type RequestContext } from '../request-context.ts';
import type { ActContext } from './graphql.ts';

/** What was done last, to be said once on the next page. */
export interface DoneMessage {
  readonly what: string;
  /** A name or an address that the words mention. */
  readonly of: string;
}

const seconds = 60;

const cookie = (value: string, age: number, { origin }: RequestContext) =>
  `done=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${origin.startsWith('https:') ? '; Secure' : ''}`;

/** Goes on to a page of ours after an act, where one sentence says what was done. */
export function done(context: ActContext, what: Done, to: string, of = ''): Response {
  const value = encodeURIComponent(`${what}:${of}`);
  return redirect(to, {
    status: 303,
    headers: { 'set-cookie': cookie(value, seconds, context.get(pageContext)) },
  });
}

/** What the cookie of a request says was done; null where it says nothing. */
export function doneMessage(value: string | null): DoneMessage | null {
  if (!value) return null;
  const [what = '', ...of] = value.split(':');
  return { what, of: of.join(':') };
}

/** Takes the message away from the browser, so that it is said once. */
export function saidOnce(context: RequestContext): string {
  return cookie('', 0, context);
}
