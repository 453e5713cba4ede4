import type { I18n } from '@lingui/core';
import type { Asked, Figures, TraceScope, WrittenShare } from '@plenary/tally';
import { askedWords, comparedWords } from './claim-words.ts';
import { titleOfBase, titleWords } from './title-words.ts';

/** A step of a verdict's trace, as far as its words need it. */
export interface Step {
  test: string;
  comparison: string;
  scope: TraceScope;
  figures: Figures;
}

/** What a step asked and what it found, in the reader's language, without its answer; null where only the rule's own English says it. */
export function stepWords(i18n: I18n, step: Step, groupName: (id: string) => string): string | null {
  try {
    const words = sentence(i18n, step, groupName);
    return words.charAt(0).toLocaleUpperCase(i18n.locale) + words.slice(1);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sentence(i18n: I18n, { test, comparison, scope, figures }: Step, groupName: (id: string) => string): string {
  const [held, all] = [figures.part.count, figures.of.count];
  switch (scope.kind) {
    case 'POOLED':
      return test === 'silence' && comparison === '>='
        ? i18n.t('no vote is needed: silence is consent')
        : comparedWords(i18n, figures, comparison);
    case 'GROUP':
      return placed(i18n, groupName(scope.group), comparedWords(i18n, figures, comparison));
    case 'EQUAL_WEIGHT':
      return placed(i18n, i18n.t('with all groups weighing the same'), comparedWords(i18n, figures, comparison));
    case 'EACH_GROUP': {
      const claim = placed(i18n, eachGroup(i18n, scope.asks), askedWords(i18n, scope.asks));
      return i18n.t('{claim}; true in {held} of {all}', { claim, held, all });
    }
    case 'SOME_GROUPS': {
      const claim = placed(i18n, someGroups(i18n, scope.asks, scope.atLeast), askedWords(i18n, scope.asks));
      return i18n.t('{claim}; true in {held}', { claim, held });
    }
    case 'ALTERNATIVES':
      return i18n.t('{held} of the alternatives hold; at least 1 must', {
        held,
      });
    case 'ALTERNATIVE': {
      const title = titleWords(i18n, scope.title);
      return i18n.t('{title}: {held} of {all} tests hold; all must', {
        title,
        held,
        all,
      });
    }
  }
}

function eachGroup(i18n: I18n, { among }: Asked): string {
  return among
    ? i18n.t('in each group with {base}', {
        base: titleWords(i18n, titleOfBase(among)),
      })
    : i18n.t('in each group');
}

function someGroups(i18n: I18n, { among }: Asked, atLeast: WrittenShare | string): string {
  const count = typeof atLeast === 'string' ? atLeast : `${atLeast.numerator}/${atLeast.denominator}`;
  return among
    ? i18n.t('in at least {count} of the groups with {base}', {
        count,
        base: titleWords(i18n, titleOfBase(among)),
      })
    : i18n.t('in at least {count} of the groups', { count });
}

function placed(i18n: I18n, where: string, what: string): string {
  return i18n.t('{where}: {what}', { where, what });
}
