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

  it('is the same whatever a merged group voted, as long as the sums and the answers are the same', () => {
    // Two small groups that swap their votes: nothing that is shown may tell.
    fc.assert(
      fc.property(
        // The rule of two houses takes two groups and no more.
        fc.constantFrom(...PRESETS.filter(({ key }) => key !== 'either-house')),
        counts,
        counts,
        counts,
        (rule, a, b, c) => {
          const voting = ({ support, oppose, abstain }: typeof a) => ({ support, oppose, abstain });
          const one = groups([c, { ...a, eligible: 4 }, { ...b, eligible: 4 }]);
          const two = groups([c, { ...voting(b), eligible: 4 }, { ...voting(a), eligible: 4 }]);
          const merged = mergedGroups('PSEUDONYMOUS', one);
          expect([...merged]).toEqual(['g1', 'g2']);
          const shown = [one, two].map((each) =>
            shownSteps(applyRule(rule, each, paramsOf(rule.params)).trace, merged),
          );
          expect(shown[0]).toEqual(shown[1]);
        },
      ),
    );
  });
});
