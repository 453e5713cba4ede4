import { setupI18n } from '@lingui/core';
import { applyRule, levelled, PRESETS } from '@plenary/tally';
import { expect, it } from 'vitest';
import { stepWords } from './step-words.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
const counts = {
  eligible: 10,
  support: 6,
  oppose: 2,
  opposeWithoutReason: 0,
  abstain: 1,
  recused: 0,
  block: 0,
};
const groups = [
  { group: 'a', name: 'Government', ...counts },
  { group: 'b', name: 'Industry', ...counts, support: 1 },
];
const nameOf = (id: string) => (id === 'a' ? 'Government' : 'Industry');

it('has words for every step of every rule that comes with Plenary', () => {
  for (const rule of PRESETS) {
    const params = Object.fromEntries(rule.params.map((name) => [name, 'a']));
    for (const { step } of levelled(applyRule(rule, groups, params).trace))
      expect(stepWords(i18n, step, nameOf), `${rule.key}: ${step.words}`).toBeTruthy();
  }
});

it('says numbers, shares and groups', () => {
  const wordsOf = (key: string) => {
    const rule = PRESETS.find((preset) => preset.key === key);
    return rule ? levelled(applyRule(rule, groups).trace).map(({ step }) => stepWords(i18n, step, nameOf)) : [];
  };
  expect(wordsOf('two-thirds')).toContain('Support 7; needed: at least 2/3 of votes for and against (11)');
  expect(wordsOf('every-group-majority')).toContain('Industry: support 1; needed: more than opposition (2)');
});

it('leaves a rule of somebody’s own to its English', () => {
  const [rule] = PRESETS;
  if (!rule) throw new Error('no rules');
  const own = {
    ...rule,
    bases: {
      ...rule.bases,
      support: { title: 'ayes', counts: ['support'] as const },
    },
  };
  const [, step] = levelled(applyRule(own, groups).trace);
  expect(step && stepWords(i18n, step.step, nameOf)).toBeNull();
});
