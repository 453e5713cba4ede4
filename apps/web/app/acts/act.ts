import type { RefusalPartsFragment } from '../generated/operations.ts';
import { done } from '../server/done.ts';
import { type RefusedForm, refused, type SentForm } from '../server/forms.ts';
import type { ActContext } from '../server/graphql.ts';
import type { Done } from './done-words.ts';

/** A form that asks for an act, and where it was sent from. */
export interface Sent {
  readonly form: SentForm;
  readonly context: ActContext;
  /** Path and query of the page the form stands on. */
  readonly page: string;
}

/** Carries out what one form asks for: leads on to a page, or gives the form back with why not. */
export type Act = (sent: Sent) => Promise<Response | RefusedForm>;

/** The end of most acts: back to the page, at the thing (`#comment-12`) where one is named, or the form with its refusal. */
export function answer(
  { form, context, page }: Sent,
  refusal: RefusalPartsFragment | null,
  what: Done,
  anchor = '',
): Response | RefusedForm {
  return refusal ? refused(form, refusal) : done(context, what, page + anchor);
}

/** The chosen one of the contract's words, or null where none of them was sent. */
export function oneOf<Word extends string>(words: readonly Word[], sent: string): Word | null {
  return words.find((word) => word === sent) ?? null;
}

/** The version that a form was written from; 0, which nothing has, where it names none. */
export function baseVersionIn(form: SentForm): number {
  const sent = form.text('baseVersion');
  return /^\d{1,9}$/.test(sent) ? Number(sent) : 0;
}

/** Gives a form back that leaves out what the act cannot be asked for without. */
export function incomplete(form: SentForm, field: string): RefusedForm {
  return refused(form, { code: 'REQUIRED', field, until: null, limit: null, about: null });
}

/** Gives a form back in which this field says nothing that can be read. */
export function unreadable(form: SentForm, field: string): RefusedForm {
  return refused(form, { code: 'INVALID', field, until: null, limit: null, about: null });
}
