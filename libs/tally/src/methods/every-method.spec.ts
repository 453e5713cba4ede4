import { describe, expect, it } from 'vitest';
import {
  ABSTAINED,
  type Ballot,
  type CountSettings,
  count,
  LIGHTS,
  type Method,
  POSITION_MARKS,
  RANKED_METHODS,
  type RankedProfile,
  rankedProfile,
  SCORED_METHODS,
  type ScoredProfile,
  scoredProfile,
} from '../index.ts';
import { byName } from '../spec/by-name.ts';
import { ballotsOfProfile, type Draw, drawFrom, letters, randomRanked, randomScored } from '../spec/random.ts';

const PROFILES = 60;
const MARKS: Partial<Record<Method, readonly number[]>> = {
  APPROVAL: [1, 0],
  SCORE: [-2, 0, 1, 5],
  TRAFFIC_LIGHT: Object.values(LIGHTS),
  SUPPORT: [1, 0, -1, POSITION_MARKS.RECUSED],
  CONSENT: [1, 0, POSITION_MARKS.STAND_ASIDE, POSITION_MARKS.BLOCK, POSITION_MARKS.RECUSED],
};
const RANKED = Object.keys(RANKED_METHODS) as Method[];
const SCORED = Object.keys(SCORED_METHODS) as Method[];

type AnyProfile = RankedProfile | ScoredProfile;

const isRanked = (method: Method) => RANKED.includes(method);

function profileOf(method: Method, options: readonly string[], ballots: readonly Ballot[]): AnyProfile {
  return isRanked(method) ? rankedProfile(options, ballots) : scoredProfile(options, ballots);
}

const random = (method: Method, draw: Draw) =>
  isRanked(method) ? randomRanked(draw) : randomScored(draw, MARKS[method] ?? []);

function* cases(method: Method) {
  const draw = drawFrom(7);
  for (let n = 0; n < PROFILES; n += 1) {
    const profile = random(method, draw);
    const settings: CountSettings = {
      seats: method === 'INSTANT_RUNOFF' ? 1 : 1 + draw(2),
      unranked: draw(2) === 0 ? 'LAST' : 'NO_OPINION',
      ...(draw(3) === 0 ? { statusQuo: draw(profile.options.length) } : {}),
    };
    yield { draw, profile, settings, ballots: ballotsOfProfile(profile) };
  }
}

function shuffled<T>(draw: Draw, things: readonly T[]): T[] {
  const order = things.map((thing) => ({ thing, key: draw(2 ** 30) }));
  return order.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
}

describe.each([...RANKED, ...SCORED])('%s', (method) => {
  const found = (profile: AnyProfile, settings: CountSettings) =>
    byName(count(method, profile, settings), profile.options);

  it('does not depend on the order of the ballots', () => {
    for (const { draw, profile, settings, ballots } of cases(method)) {
      const same = profileOf(method, profile.options, shuffled(draw, ballots));
      expect(found(same, settings)).toEqual(found(profile, settings));
    }
  });

  it('does not depend on the order of the options', () => {
    for (const { draw, profile, settings, ballots } of cases(method)) {
      const moved = shuffled(draw, [...profile.options.keys()]);
      const same = profileOf(
        method,
        moved.map((option) => profile.options[option] as string),
        ballots.map((ballot) => ({ ...ballot, marks: moved.map((option) => ballot.marks[option] as number) })),
      );
      const statusQuo = settings.statusQuo === undefined ? {} : { statusQuo: moved.indexOf(settings.statusQuo) };
      expect(found(same, { ...settings, ...statusQuo })).toEqual(found(profile, settings));
    }
  });

  it('does not depend on which voters, of which groups, handed in a ballot', () => {
    for (const { draw, profile, settings, ballots } of cases(method)) {
      const relabelled = ballots.map((ballot) => ({ ...ballot, group: `group ${draw(5)}` }));
      expect(found(profileOf(method, profile.options, relabelled), settings)).toEqual(found(profile, settings));
    }
  });

  it('counts a ballot as often as it is handed in, and not at all when all who did took it back', () => {
    for (const { draw, profile, settings, ballots } of cases(method)) {
      const again = ballots[draw(ballots.length)] as Required<Ballot>;
      const one = ballots.flatMap((ballot) => Array.from({ length: ballot.times }, () => ({ ...ballot, times: 1 })));
      const same = profileOf(method, profile.options, [...one, { ...again, times: 0 }]);
      expect(found(same, settings)).toEqual(found(profile, settings));
    }
  });

  it.each([
    ['no ballots', []],
    ['ballots that mark nothing', [{ marks: [isRanked(method) ? 0 : ABSTAINED], times: 3 }]],
  ])('has a defined result for %s', (_, [blank]: readonly Ballot[]) => {
    for (const options of [0, 1, 3]) {
      const marks = Array.from({ length: options }, () => blank?.marks[0] ?? 0);
      const profile = profileOf(method, letters(options), blank ? [{ ...blank, marks }] : []);
      const { winners, order, ballots } = count(method, profile);
      const all = [...profile.options.keys()];
      expect(ballots).toBe(blank ? 3n : 0n);
      expect(order).toEqual(options === 0 ? [] : [all]);
      const isUncontested = options === 1 && !['SUPPORT', 'CONSENT'].includes(method);
      expect(winners).toEqual(isUncontested ? [0] : []);
    }
  });

  it('leaves a tie of all open, unless somebody was asked', () => {
    const marks = [1, 1, 1];
    const circle = [
      [1, 2, 3],
      [2, 3, 1],
      [3, 1, 2],
    ];
    const ballots = isRanked(method) ? circle.map((ranks) => ({ marks: ranks })) : [{ marks }];
    const profile = profileOf(method, letters(3), ballots);
    const open = count(method, profile, { seats: 1 });
    expect(open.winners).toEqual([]);
    expect(open.ties.length).toBeGreaterThan(0);
    expect(open.ties.every(({ brokenBy, options }) => brokenBy === null && options.length === 3)).toBe(true);
    const cast = count(method, profile, { seats: 1, tieBreak: { by: 'CASTING_VOTE', order: [1, 2, 0] } });
    expect(cast.winners).toHaveLength(1);
    expect(cast.ties.length).toBeGreaterThan(0);
    expect(cast.ties.every(({ brokenBy }) => brokenBy === 'CASTING_VOTE')).toBe(true);
  });

  it('refuses settings that do not fit, and ballots of another kind', () => {
    const profile = profileOf(method, letters(3), []);
    expect(() => count(method, profile, { seats: 0 })).toThrow('seats: they are a whole number from 1, not 0');
    const [other, kind] = isRanked(method)
      ? [scoredProfile(letters(3), []), 'scores']
      : [rankedProfile(letters(3), []), 'ranks'];
    expect(() => count(method, other)).toThrow(new RangeError(`${method} does not count ${kind}`));
  });
});
