import type { I18n } from '@lingui/core';
import { BASES } from '@plenary/tally';

/** What the rules that come with Plenary count, and the titles of their alternatives, as they stand in the rules. */
const known = new Set([
  /*i18n*/ 'support',
  /*i18n*/ 'opposition',
  /*i18n*/ 'reasoned opposition',
  /*i18n*/ 'abstentions',
  /*i18n*/ 'votes for and against',
  /*i18n*/ 'votes for and reasoned votes against',
  /*i18n*/ 'votes cast',
  /*i18n*/ 'eligible voters',
  /*i18n*/ 'eligible voters not recused',
  /*i18n*/ 'blocking objections',
  /*i18n*/ 'Two thirds of each house',
  /*i18n*/ 'Three quarters of one house and a majority of the other',
]);

/** A title of a rule in the reader's language. @throws RangeError where the interface has no words for it. */
export function titleWords(i18n: I18n, title: string): string {
  if (!known.has(title)) throw new RangeError(`no words for "${title}"`);
  return i18n.t(title);
}

/** The title under which rules know a base. @throws RangeError for a base of a rule of somebody's own. */
export function titleOfBase(name: string): string {
  const bases: Readonly<Record<string, { title: string }>> = BASES;
  const base = Object.hasOwn(bases, name) ? bases[name] : undefined;
  if (!base) throw new RangeError(`no words for the base "${name}"`);
  return base.title;
}
