import type { RefusalCode } from './generated/graphql.ts';

/** What a payload's `refusal` holds. */
export interface RefusalTerms {
  code: RefusalCode;
  /** From when the act would be allowed. */
  until?: Date | null;
  /** The input field that was wrong. */
  field?: string;
  /** The limit that was passed. */
  limit?: number;
  /** What it is about, by name, where the field does not say it. */
  about?: string;
}

/** An act that is not possible. Thrown by services, turned into the payload's `refusal` in one place. */
export class Refusal extends Error {
  readonly terms: RefusalTerms;

  constructor(terms: RefusalTerms | RefusalCode) {
    super(typeof terms === 'string' ? terms : [terms.code, terms.field].filter(Boolean).join(' '));
    this.terms = typeof terms === 'string' ? { code: terms } : terms;
  }
}

/** Throws what a policy answered, where it answered anything. */
export function refuseIf(answer: RefusalTerms | RefusalCode | null): void {
  if (answer) throw new Refusal(answer);
}

/** Refuses what was made from another version than the one that stands now, or else it would undo somebody's work unseen. */
export function refuseStale(baseVersion: number, version: number): void {
  refuseIf(baseVersion === version ? null : { code: 'CHANGED_MEANWHILE', field: 'baseVersion' });
}

/** A policy's answer as the field `viewerMayNot…` gives it: null means yes. */
export function asRefusal(answer: RefusalTerms | RefusalCode | null): RefusalTerms | null {
  return typeof answer === 'string' ? termsOf(answer) : answer;
}

/** One for each code: a page holds hundreds of them. */
const terms = new Map<RefusalCode, RefusalTerms>();

function termsOf(code: RefusalCode): RefusalTerms {
  const known = terms.get(code) ?? Object.freeze({ code });
  terms.set(code, known);
  return known;
}
