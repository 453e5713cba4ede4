import { expect, it } from 'vitest';
import { meekStv, rankedProfile } from '../index.ts';
import { floatMeek, type Order } from '../spec/float-meek.ts';
import { drawFrom } from '../spec/random.ts';
import { written } from '../spec/written.ts';

it('agrees with the paper in floating point, wherever nothing is close', () => {
  const draw = drawFrom(123);
  let compared = 0;
  for (let run = 0; run < 400; run += 1) {
    const options = 3 + draw(4);
    const seats = 1 + draw(3);
    const ballots = Array.from({ length: 3 + draw(12) }, (): Order => {
      const left = Array.from({ length: options }, (_, option) => option);
      const order = Array.from({ length: draw(options + 1) }, () => left.splice(draw(left.length), 1)[0] ?? 0);
      return [1 + draw(9), order];
    });
    const steps = floatMeek(options, ballots, seats);
    if (steps.some(({ margin }) => margin < 1e-4)) continue;
    compared += 1;
    const names = Array.from({ length: options }, (_, option) => `o${option}`);
    const profile = rankedProfile(
      names,
      ballots.map(([times, order]) => ({ times, marks: names.map((_, option) => order.indexOf(option) + 1) })),
    );
    const { rounds = [], ties } = meekStv(profile, { seats });
    expect(ties).toEqual([]);
    expect(rounds.map(({ elected }) => elected.toSorted())).toEqual(steps.map(({ elected }) => elected));
    expect(rounds.map(({ excluded }) => excluded)).toEqual(steps.map(({ excluded }) => excluded));
    for (const [index, { votes }] of rounds.entries())
      for (const [option, amount] of votes.entries())
        expect(Number(amount ?? 0n) / 1e9).toBeCloseTo(steps[index]?.votes[option] ?? Number.NaN, 5);
  }
  expect(compared).toBeGreaterThan(150);
});

it('holds those tied whom only the surplus that is left keeps apart, and says every step', () => {
  const profile = written('Ada Bo Cy Di', '4: Cy > Ada > Di', '2: Cy > Bo > Di', '1:');
  const { ballots, winners, ties, order, quota, rounds, words } = meekStv(profile, { seats: 3 });
  expect(ballots).toBe(7n);
  expect(winners).toEqual([2, 0]);
  expect(order).toBeUndefined();
  expect(quota).toBe(1_500_000_001n);
  expect(ties).toEqual([{ over: 'EXCLUSION', round: 2, options: [1, 3], brokenBy: null, taken: [] }]);
  expect(rounds).toEqual([
    {
      votes: [0n, 0n, 6_000_000_000n, 0n],
      exhausted: 1_000_000_000n,
      lost: 0n,
      transfers: [],
      elected: [2],
      excluded: [],
    },
    {
      votes: [2_999_999_996n, 1_499_999_998n, 1_500_000_006n, 0n],
      exhausted: 1_000_000_000n,
      lost: 0n,
      transfers: [
        { from: 2, to: 0, votes: 2_999_999_996n },
        { from: 2, to: 1, votes: 1_499_999_998n },
      ],
      elected: [0],
      excluded: [],
    },
    {
      votes: [1_500_000_004n, 1_499_999_998n, 1_500_000_006n, 1_499_999_992n],
      exhausted: 1_000_000_000n,
      lost: 0n,
      transfers: [{ from: 0, to: 3, votes: 1_499_999_992n }],
      elected: [],
      excluded: [],
    },
  ]);
  expect(words).toEqual([
    '7 ballots, 4 options.',
    'A ballot is exhausted at a rank that it gives to several options still in the count.',
    'Ranks that a ballot leaves out are passed over.',
    'The quota is 1.500000001 votes: 6.000000000 votes in the count divided by 4, and the smallest part more.',
    'Round 1: Ada has 0.000000000 votes, Bo 0.000000000, Cy 6.000000000 and Di 0.000000000; 1.000000000 are exhausted.',
    'Cy reaches the quota: elected.',
    'The quota is 1.500000001 votes: 6.000000000 votes in the count divided by 4, and the smallest part more.',
    'Cy keeps 0.250000001 of what comes to it, and passes on the rest.',
    'Cy passes on 4.499999994 votes: 2.999999996 to Ada and 1.499999998 to Bo.',
    'Round 2: Ada has 2.999999996 votes, Bo 1.499999998, Cy 1.500000006 and Di 0.000000000; 1.000000000 are exhausted.',
    'Ada reaches the quota: elected.',
    'The quota is 1.500000001 votes: 6.000000000 votes in the count divided by 4, and the smallest part more.',
    'Cy keeps 0.250000001 of what comes to it, and passes on the rest.',
    'Ada keeps 0.500000002 of what comes to it, and passes on the rest.',
    'Ada passes on 1.499999992 votes: 1.499999992 to Di.',
    'Round 3: Ada has 1.500000004 votes, Bo 1.499999998, Cy 1.500000006 and Di 1.499999992; 1.000000000 are exhausted.',
    'Votes no more than 0.000000008 apart, the surplus that is left, count as tied.',
    'Bo and Di are tied for exclusion: nobody was asked to decide, and the tie stays open.',
    'Cy and Ada win.',
  ]);
});
