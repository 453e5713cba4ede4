import { applyRule, noCounts, PRESETS } from '@plenary/tally';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedGroups } from './small-groups.ts';
import { shownSteps } from './trace.ts';

const counts = fc.record({
  eligible: fc.integer({ min: 6, max: 40 }),
  support: fc.integer({ min: 0, max: 2 }),
  oppose: fc.integer({ min: 0, max: 2 }),
  abstain: fc.integer({ min: 0, max: 2 }),
});
const groups = (sizes: readonly object[]) =>
  sizes.map((each, index) => ({ ...noCounts(), ...each, group: `g${index}`, name: `Group ${index}` }));
const paramsOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'g0']));

describe('a shown trace', () => {
  it('is every step in the order made, one level deeper below the step that counts it', () => {
    const either = PRESETS.find(({ key }) => key === 'either-house');
    if (!either) throw new Error('There is no rule of two houses.');
    const { trace } = applyRule(
      either,
      groups([
        { eligible: 3, support: 2 },
        { eligible: 3, oppose: 1 },
      ]),
    );
    const levels = shownSteps(trace, new Set()).map(({ level, scope }) => `${level} ${scope}`);
    expect(levels).toEqual([
      ...['0 POOLED', '0 EACH_GROUP', '1 GROUP', '1 GROUP', '0 ALTERNATIVES'],
      ...['1 ALTERNATIVE', '2 EACH_GROUP', '3 GROUP', '3 GROUP'],
      ...['1 ALTERNATIVE', '2 SOME_GROUPS', '3 GROUP', '3 GROUP', '2 EACH_GROUP', '3 GROUP', '3 GROUP'],
    ]);
  });

  it('keeps every number where no group is merged', () => {
    for (const rule of PRESETS) {
      const { trace } = applyRule(rule, groups([{ eligible: 9 }, { eligible: 9 }]), paramsOf(rule.params));
      for (const { left, right, facts } of shownSteps(trace, new Set())) {
        expect([typeof left, typeof right]).toEqual(['string', 'string']);
        expect(JSON.parse(facts).figures).not.toBeNull();
      }
    }
  });

  it('is the same however the votes of merged groups are divided among them, as long as the outcome is the same', () => {
    const split = fc.record({ support: fc.nat(2), oppose: fc.nat(2), abstain: fc.nat(2) });
    fc.assert(
      fc.property(fc.constantFrom(...PRESETS), counts, split, split, (rule, alone, first, second) => {
        const divided = ({ support, oppose, abstain }: typeof first) => [
          { eligible: 4, support, oppose, abstain },
          { eligible: 4, support: 2 - support, oppose: 2 - oppose, abstain: 2 - abstain },
        ];
        // The rule of two houses takes two groups and no more.
        const others = rule.key === 'either-house' ? [] : [alone];
        const worlds = [first, second].map((each) => groups([...divided(each), ...others]));
        const merged = mergedGroups('PSEUDONYMOUS', worlds[0] ?? []);
        expect([...merged]).toEqual(['g0', 'g1']);
        const [one, two] = worlds.map((each) => applyRule(rule, each, paramsOf(rule.params)));
        fc.pre(one?.outcome === two?.outcome);
        expect(shownSteps(one?.trace ?? [], merged)).toEqual(shownSteps(two?.trace ?? [], merged));
      }),
      { numRuns: 1000 },
    );
  });
});
