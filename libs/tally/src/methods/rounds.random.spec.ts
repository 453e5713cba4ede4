import { describe, expect, it } from 'vitest';
import { type Count, type CountSettings, instantRunoff, meekStv, type RankedProfile, scottishStv } from '../index.ts';
import { type Draw, drawFrom, randomRanked } from '../spec/random.ts';

const PROFILES = 700;

/** Random ballots under random policies, of which one group may weigh more than the other. */
function randomCase(draw: Draw): { profile: RankedProfile; settings: CountSettings } {
  const profile = randomRanked(draw, 3 + draw(4));
  const left = [...profile.options.keys()];
  const order = profile.options.map(() => left.splice(draw(left.length), 1)[0] as number);
  const settings: CountSettings = {
    overvotes: draw(2) === 0 ? 'EXHAUST' : 'SKIP',
    skippedRanks: draw(2) === 0 ? 'EXHAUST' : 'IGNORE',
    ...(draw(2) === 0 ? { tieBreak: { by: 'LOT', order } } : {}),
    ...(draw(3) === 0 ? { statusQuo: draw(order.length) } : {}),
    ...(draw(3) === 0
      ? { limits: [{ most: 1, classOf: order.map(() => ['Acme', 'Bolt', null][draw(3)] ?? null) }] }
      : {}),
  };
  return { profile: { ...profile, factors: profile.factors.map(() => 1n + BigInt(draw(3))) }, settings };
}

/** What is wrong with the numbers of a count in rounds. */
function faults({ rounds = [], ballots, decimals, winners }: Count, most: number): string[] {
  const total = ballots * 10n ** BigInt(decimals);
  const found: string[] = winners.length > most ? ['too many winners'] : [];
  for (const [index, round] of rounds.entries()) {
    const votes = round.votes.map((amount) => amount ?? 0n);
    const sum = votes.reduce((all, amount) => all + amount, round.exhausted + round.lost);
    if (sum !== total) found.push(`round ${index}: ${sum} of ${total} votes`);
    if (votes.some((amount) => amount < 0n)) found.push(`round ${index}: fewer than no votes`);
    if (round.transfers.some((transfer) => transfer.votes <= 0n)) found.push(`round ${index}: an empty transfer`);
    const before = rounds[index - 1];
    if (!before) continue;
    for (const [option, amount] of [...votes, round.exhausted + round.lost].entries()) {
      const isNobody = option === votes.length;
      const is = (end: number | null) => (isNobody ? end === null : end === option);
      const came = round.transfers.filter(({ to }) => is(to)).reduce((all, transfer) => all + transfer.votes, 0n);
      const went = round.transfers.filter(({ from }) => is(from)).reduce((all, transfer) => all + transfer.votes, 0n);
      const had = isNobody ? before.exhausted + before.lost : (before.votes[option] ?? 0n);
      if (had + came - went !== amount) found.push(`round ${index}: option ${option} had ${had}, has ${amount}`);
    }
  }
  return found;
}

describe.each([
  ['instant run-off', instantRunoff, 1],
  ['Scottish transfers', scottishStv, 4],
  ['Meek transfers', meekStv, 4],
])('%s', (_, method, most) => {
  it('conserves votes exactly in every round, and says where each went', () => {
    const draw = drawFrom(45);
    for (let run = 0; run < PROFILES; run += 1) {
      const { profile, settings } = randomCase(draw);
      const seats = 1 + draw(most);
      expect(faults(method(profile, { ...settings, seats }), seats)).toEqual([]);
    }
  });
});

/**
 * With one seat nobody is elected before the last two but with more than half of the votes in the count, and who has those
 * wins a run-off as well. So both agree where no tie was met.
 */
it.each([
  ['Scottish transfers', 'EXHAUST', scottishStv],
  ['Scottish transfers', 'SKIP', scottishStv],
  ['Meek transfers', 'EXHAUST', meekStv],
  ['Meek transfers', 'SKIP', meekStv],
] as const)('%s fill one seat as instant run-off does, where equal ranks %s', (_, overvotes, method) => {
  const draw = drawFrom(1);
  let compared = 0;
  for (let run = 0; run < 2000; run += 1) {
    const profile = randomRanked(draw, 2 + draw(5));
    const [runOff, transfers] = [instantRunoff(profile, { overvotes }), method(profile, { overvotes })];
    if (runOff.ties.length > 0 || transfers.ties.length > 0) continue;
    compared += 1;
    expect(transfers.winners).toEqual(runOff.winners);
    expect(transfers.winners).toHaveLength(1);
  }
  expect(compared).toBeGreaterThan(1000);
});
