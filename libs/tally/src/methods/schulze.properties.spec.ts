import { describe, expect, it } from 'vitest';
import { pairwise, type RankedProfile, rankedProfile, schulze } from '../index.ts';
import { ballotsOfProfile, drawFrom, randomRanked } from '../spec/random.ts';

const PROFILES = 1500;
const best = (profile: RankedProfile) => schulze(profile).order?.[0] ?? [];

function* profiles(seed: number) {
  const draw = drawFrom(seed);
  for (let n = 0; n < PROFILES; n += 1) yield { draw, profile: randomRanked(draw) };
}

/** Room between ranks, so that an option can be put in between. */
const spread = (ranks: readonly number[]) => ranks.map((rank) => rank * 2);

/** The same ballots with an option turned into two, side by side on each of them. */
function cloned(profile: RankedProfile, option: number, side: () => number): RankedProfile {
  const ballots = ballotsOfProfile(profile).map((ballot) => {
    const ranks = spread([...Array.from(ballot.marks)]);
    const own = ranks[option] as number;
    const isAlone = own > 0 && ranks.filter((rank) => rank === own).length === 1;
    return { ...ballot, marks: [...ranks, isAlone ? own + side() : own] };
  });
  return rankedProfile([...profile.options, 'clone'], ballots);
}

/** The same ballots, one of them with an option moved up. */
function raised(profile: RankedProfile, option: number, ballot: number, to: number): RankedProfile {
  const ballots = ballotsOfProfile(profile).map((each, index) => {
    const ranks = spread([...Array.from(each.marks)]);
    const own = ranks[option] as number;
    if (index === ballot && (own === 0 || to < own)) ranks[option] = to;
    return { ...each, marks: ranks };
  });
  return rankedProfile(profile.options, ballots);
}

describe(`Schulze on ${PROFILES} random profiles`, () => {
  it('takes the Condorcet winner alone (Schulze 2011, section 4.7)', () => {
    let winners = 0;
    for (const { profile } of profiles(2)) {
      const preferred = pairwise(profile);
      const condorcet = preferred.findIndex((row, a) =>
        row.every((there, b) => a === b || there > (preferred[b]?.[a] ?? 0n)),
      );
      if (condorcet < 0) continue;
      winners += 1;
      expect(best(profile)).toEqual([condorcet]);
    }
    expect(winners).toBeGreaterThan(PROFILES / 4);
  });

  it('takes whom more than half of the ballots rank alone at the top', () => {
    let majorities = 0;
    for (const { profile } of profiles(3)) {
      const ballots = ballotsOfProfile(profile);
      const all = ballots.reduce((sum, { times }) => sum + times, 0);
      for (const option of profile.options.keys()) {
        const first = ballots.filter(({ marks }) => {
          const own = marks[option] as number;
          return own > 0 && Array.from(marks).every((rank, other) => other === option || rank === 0 || rank > own);
        });
        if (2 * first.reduce((sum, { times }) => sum + times, 0) <= all) continue;
        majorities += 1;
        expect(best(profile)).toEqual([option]);
      }
    }
    expect(majorities).toBeGreaterThan(PROFILES / 20);
  });

  it('is independent of clones', () => {
    for (const { draw, profile } of profiles(4)) {
      const option = draw(profile.options.length);
      const clone = profile.options.length;
      const before = best(profile);
      const after = best(cloned(profile, option, () => 1 - 2 * draw(2)));
      expect(after.some((one) => one === option || one === clone)).toBe(before.includes(option));
      expect(after.filter((one) => one !== option && one !== clone)).toEqual(before.filter((one) => one !== option));
    }
  });

  it('is monotonic: a winner who moves up on a ballot stays one, and nobody else becomes one', () => {
    for (const { draw, profile } of profiles(5)) {
      const before = best(profile);
      const winner = before[draw(before.length)] as number;
      const ballot = draw(profile.times.length);
      const after = best(raised(profile, winner, ballot, 1 + draw(2 * profile.options.length)));
      expect(after).toContain(winner);
      expect(before).toEqual(expect.arrayContaining([...after]));
    }
  });
});
