import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRule, type GroupTally, noCounts, PRESETS, presetOf, type RuleParams, totalOf } from '../index.ts';

type Exact = Record<Exclude<keyof GroupTally, 'group'>, bigint>;

const sum = (groups: Exact[], of: (group: Exact) => bigint) => groups.reduce((total, group) => total + of(group), 0n);
const against = (group: Exact) => group.oppose + group.opposeWithoutReason;
const voted = (group: Exact) => group.support + against(group);
const reasoned = (group: Exact) => group.support + group.oppose;
const abstained = (group: Exact) => group.abstain + group.standAside;
const cast = (group: Exact) => voted(group) + abstained(group);
const product = (numbers: bigint[]) => numbers.reduce((all, each) => all * each, 1n);

/** Each preset once more, straight from its published sentence. `m` is the group of the national members. */
const FORMULAS: Record<string, (groups: Exact[], m: Exact) => boolean> = {
  'simple-majority': (groups) => sum(groups, (g) => g.support) > sum(groups, against),
  'absolute-majority': (groups) => 2n * sum(groups, (g) => g.support) > sum(groups, (g) => g.eligible),
  'two-thirds': (groups) => sum(groups, voted) > 0n && 3n * sum(groups, (g) => g.support) >= 2n * sum(groups, voted),
  'every-group-majority': (groups) => {
    const active = groups.filter((g) => cast(g) > 0n);
    return active.length > 0 && 2 * active.length >= groups.length && active.every((g) => g.support > against(g));
  },
  'two-thirds-and-every-group': (groups) => {
    if (!groups.every((g) => g.support > against(g))) return false;
    const shares = groups.map((g) => g.support * product(groups.filter((other) => other !== g).map(voted)));
    const mean = shares.reduce((total, share) => total + share, 0n);
    return 3n * mean > 2n * BigInt(groups.length) * product(groups.map(voted));
  },
  'either-house': (groups) => {
    const [one, two] = groups as [Exact, Exact];
    const has = (g: Exact, part: bigint, whole: bigint) => whole * g.support >= part * cast(g);
    const most = (g: Exact) => 2n * g.support > cast(g);
    if (cast(one) === 0n || cast(two) === 0n) return false;
    return (has(one, 2n, 3n) && has(two, 2n, 3n)) || (has(one, 3n, 4n) && most(two)) || (has(two, 3n, 4n) && most(one));
  },
  iso: (groups, m) =>
    reasoned(m) > 0n &&
    3n * m.support >= 2n * reasoned(m) &&
    4n * sum(groups, (g) => g.oppose) <= sum(groups, reasoned),
  ieee: (groups) =>
    4n * sum(groups, cast) >= 3n * (sum(groups, (g) => g.eligible) - sum(groups, (g) => g.recused)) &&
    10n * sum(groups, abstained) < 3n * sum(groups, cast) &&
    sum(groups, reasoned) > 0n &&
    4n * sum(groups, (g) => g.support) >= 3n * sum(groups, reasoned) &&
    groups.every((g) => 3n * g.eligible <= sum(groups, (each) => each.eligible)),
  'equal-pillars': (all) => {
    const groups = all.filter((g) => g.eligible > 0n);
    const weight = (g: Exact) => product(groups.filter((other) => other !== g).map((other) => other.eligible));
    return (
      sum(groups, (g) => g.support * weight(g)) > sum(groups, (g) => against(g) * weight(g)) &&
      groups.every((g) => 3n * voted(g) >= g.eligible)
    );
  },
  'no-objection': (groups) => sum(groups, against) + sum(groups, (g) => g.block) === 0n,
};

const exact = ({ group: _group, ...counts }: GroupTally): Exact =>
  Object.fromEntries(Object.entries(counts).map(([field, count]) => [field, BigInt(count)])) as Exact;

/** Small numbers and lopsided votes, so that ties, exact shares, silence and both outcomes are met often. */
const some = (most: number) => fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(most));
const aGroup = fc.record({
  support: fc.nat(12),
  oppose: some(6),
  opposeWithoutReason: some(2),
  abstain: some(4),
  standAside: some(1),
  recused: some(3),
  block: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(1)),
  silent: some(8),
});
const severalGroups = (houses: boolean) =>
  fc
    .tuple(fc.array(aGroup, houses ? { minLength: 2, maxLength: 2 } : { minLength: 1, maxLength: 6 }), fc.boolean())
    .map(([groups, balanced]) => {
      const ballots = groups.map(({ silent: _silent, ...counts }) => Object.values(counts).reduce((a, b) => a + b, 0));
      const largest = Math.max(...ballots);
      return groups.map(({ silent, ...counts }, index): GroupTally => {
        const eligible = balanced ? largest : (ballots[index] ?? 0) + silent;
        return { group: `g${index + 1}`, ...counts, eligible };
      });
    });
const groupsFor = (key: string) => severalGroups(key === 'either-house');
const paramsFor = (key: string): RuleParams => (key === 'iso' ? { nationalMembers: 'g1' } : {});
const outcomeOf = (key: string, groups: readonly GroupTally[]) =>
  applyRule(presetOf(key), groups, paramsFor(key)).outcome;

describe.each(PRESETS.map(({ key }) => key))('%s', (key) => {
  it('answers as its published sentence does, and both answers occur', () => {
    const answers = new Set<string>();
    fc.assert(
      fc.property(groupsFor(key), (groups) => {
        const expected = FORMULAS[key]?.(groups.map(exact), exact(groups[0] as GroupTally)) ? 'PASSED' : 'FAILED';
        answers.add(expected);
        expect(outcomeOf(key, groups)).toBe(expected);
      }),
      { numRuns: 1500 },
    );
    expect([...answers].sort()).toEqual(['FAILED', 'PASSED']);
  });

  it('does not mind the order of the groups', () => {
    const shuffled = groupsFor(key).chain((groups) =>
      fc.tuple(fc.constant(groups), fc.shuffledSubarray(groups, { minLength: groups.length })),
    );
    fc.assert(
      fc.property(shuffled, ([groups, others]) => {
        expect(outcomeOf(key, others)).toBe(outcomeOf(key, groups));
      }),
    );
  });

  it('gives the same answer for the same shares of a larger roll, exactly', () => {
    fc.assert(
      fc.property(groupsFor(key), fc.bigInt(1n, 10n ** 30n), (groups, times) => {
        const larger = groups.map((group) => ({
          group: group.group,
          ...(Object.fromEntries(
            Object.entries(exact(group)).map(([field, count]) => [field, count * times]),
          ) as Exact),
        }));
        expect(applyRule(presetOf(key), larger, paramsFor(key)).outcome).toBe(outcomeOf(key, groups));
      }),
    );
  });

  it('never fails what passed because somebody who opposed now supports', () => {
    fc.assert(
      fc.property(groupsFor(key), fc.nat(), fc.boolean(), (groups, which, reasonedFirst) => {
        const before = outcomeOf(key, groups);
        const from = reasonedFirst ? 'oppose' : 'opposeWithoutReason';
        const won = groups.map((group, index) =>
          index === which % groups.length && group[from] > 0
            ? { ...group, [from]: group[from] - 1, support: group.support + 1 }
            : group,
        );
        expect([before, outcomeOf(key, won)]).not.toEqual(['PASSED', 'FAILED']);
      }),
      { numRuns: 500 },
    );
  });

  it('counts those who stand aside as abstaining', () => {
    fc.assert(
      fc.property(groupsFor(key), (groups) => {
        const abstaining = groups.map((group) => ({
          ...group,
          abstain: group.abstain + group.standAside,
          standAside: 0,
        }));
        expect(outcomeOf(key, abstaining)).toBe(outcomeOf(key, groups));
      }),
    );
  });

  it(`${key === 'no-objection' ? 'passes' : 'fails'} when nobody voted`, () => {
    const silent = ['g1', 'g2'].map((group) => ({ group, ...noCounts(), eligible: 4 }));
    const recused = silent.map((group) => ({ ...group, recused: 4 }));
    const empty = silent.map((group) => ({ ...group, eligible: 0 }));
    for (const groups of [silent, recused, empty])
      expect(outcomeOf(key, groups)).toBe(key === 'no-objection' ? 'PASSED' : 'FAILED');
  });
});

it.each(['simple-majority', 'absolute-majority', 'two-thirds', 'no-objection'])(
  '%s gives one answer however the voters are grouped',
  (key) => {
    fc.assert(
      fc.property(groupsFor(key), (groups) => {
        expect(outcomeOf(key, [{ group: 'g1', ...totalOf(groups) }])).toBe(outcomeOf(key, groups));
      }),
    );
  },
);

it('where a rule has a quorum, one more vote against may pass a question: the return is then reached', () => {
  const group = { ...noCounts(), eligible: 4 };
  const returned = (oppose: number) => [
    { ...group, group: 'g1', support: 4 },
    { ...group, group: 'g2', support: 4 },
    { ...group, group: 'g3', oppose },
  ];
  expect([outcomeOf('ieee', returned(0)), outcomeOf('ieee', returned(1))]).toEqual(['FAILED', 'PASSED']);
});
