import { expect, it } from 'vitest';
import { noCounts, PRESETS, presetOf, whatIf } from '../index.ts';

const groups = [
  { ...noCounts(), group: 'members', eligible: 9, support: 5, oppose: 3, abstain: 1 },
  { ...noCounts(), group: 'others', eligible: 9, support: 4, opposeWithoutReason: 3 },
];

it('tells for each rule what the same counts would have come to', () => {
  const answers = whatIf(PRESETS, groups, { nationalMembers: 'members' });
  expect(answers.map(({ rule, verdict }) => [rule.key, verdict?.outcome])).toEqual([
    ['simple-majority', 'PASSED'],
    ['absolute-majority', 'FAILED'],
    ['two-thirds', 'FAILED'],
    ['every-group-majority', 'PASSED'],
    ['two-thirds-and-every-group', 'FAILED'],
    ['either-house', 'FAILED'],
    ['iso', 'FAILED'],
    ['ieee', 'FAILED'],
    ['equal-pillars', 'PASSED'],
    ['no-objection', 'FAILED'],
  ]);
  expect(answers.every(({ whyNot }) => whyNot === null)).toBe(true);
  expect(answers[0]?.verdict?.trace.at(-1)?.words).toBe('Support 9 must be more than opposition 6: yes');
});

it('says why a rule cannot be asked', () => {
  const [iso, houses] = whatIf([presetOf('iso'), presetOf('either-house')], groups.slice(0, 1));
  expect(iso).toMatchObject({
    verdict: null,
    params: {},
    whyNot: expect.stringMatching(/"nationalMembers" is missing/),
  });
  expect(houses).toMatchObject({ verdict: null, whyNot: 'rule either-house: it is made for exactly 2 groups, not 1' });
});

it('gives each rule only the parameters that it has', () => {
  const [iso, majority] = whatIf([presetOf('iso'), presetOf('simple-majority')], groups, { nationalMembers: 'others' });
  expect([iso?.params, majority?.params]).toEqual([{ nationalMembers: 'others' }, {}]);
});
