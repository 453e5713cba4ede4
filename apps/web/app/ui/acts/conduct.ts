import type { I18n } from '@lingui/core';

/** The code of conduct's rules, as decisions on comments cite them; the record keeps them in English. */
export const conductRules: readonly string[] = [
  /*i18n*/ 'Speak to the matter, not against the person',
  /*i18n*/ 'No insult, threat or hate',
  /*i18n*/ 'No advertising and no repeated posts',
  /*i18n*/ 'No private facts about others',
  /*i18n*/ 'No false statement about who one is or speaks for',
];

/** A cited rule in the reader's language; a rule of somebody's own stays as it was written. */
export function conductName(i18n: I18n, rule: string): string {
  return conductRules.includes(rule) ? i18n.t(rule) : rule;
}
