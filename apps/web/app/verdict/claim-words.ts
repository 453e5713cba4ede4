import type { I18n } from '@lingui/core';
import type { Amount, Asked, Figures, WrittenShare } from '@plenary/tally';
import { titleOfBase, titleWords } from './title-words.ts';

const everywhere = ' in all groups';

/** "support 10; needed: at least 2/3 of votes for and against (15)". */
export function comparedWords(i18n: I18n, { part, of, share }: Figures, comparison: string): string {
  const limit = of.base === null ? of.count : withShare(i18n, share, counted(i18n, of));
  return i18n.t('{part} {count}; needed: {claim}', {
    part: titleWords(i18n, part.title),
    count: part.count,
    claim: claimed(i18n, comparison, limit),
  });
}

/** The same without numbers, as it is asked of each group: "support must be more than opposition". */
export function askedWords(i18n: I18n, { part, comparison, share, of, ofAllGroups }: Asked): string {
  const isNumber = /^\d+$/.test(of);
  const limit = isNumber
    ? of
    : withShare(i18n, share, ofAllGroups ? inAll(i18n, titleOfBase(of)) : titleWords(i18n, titleOfBase(of)));
  return i18n.t('{part} must be {claim}', {
    part: titleWords(i18n, titleOfBase(part)),
    claim: claimed(i18n, comparison, limit),
  });
}

function claimed(i18n: I18n, comparison: string, limit: string): string {
  switch (comparison) {
    case '>':
      return i18n.t('more than {limit}', { limit });
    case '>=':
      return i18n.t('at least {limit}', { limit });
    case '<':
      return i18n.t('less than {limit}', { limit });
    case '<=':
      return i18n.t('at most {limit}', { limit });
    case '=':
      return i18n.t('exactly {limit}', { limit });
    default:
      throw new RangeError(`no words for the comparison "${comparison}"`);
  }
}

function counted(i18n: I18n, { title, count }: Amount): string {
  const base = title.endsWith(everywhere) ? inAll(i18n, title.slice(0, -everywhere.length)) : titleWords(i18n, title);
  return i18n.t('{base} ({count})', { base, count });
}

function inAll(i18n: I18n, title: string): string {
  return i18n.t('{base} in all groups', { base: titleWords(i18n, title) });
}

function withShare(i18n: I18n, share: WrittenShare, base: string): string {
  if (share.numerator === share.denominator) return base;
  return i18n.t('{share} of {base}', {
    share: `${share.numerator}/${share.denominator}`,
    base,
  });
}
