import { expect, it } from 'vitest';
import { type Count, instantRunoff } from '../index.ts';
import { ballotsOfProfile, drawFrom, randomRanked } from '../spec/random.ts';
import { possibleWinners, runOffByHand, type Votes } from '../spec/run-off-by-hand.ts';

const said = (rounds: readonly Votes[]) => rounds.map((votes) => votes.join());

/** Rounds by hand exclude tied options one by one: those counted must all be among them, and end with the same. */
function differs({ winners, rounds = [] }: Count, winner: number | undefined, byHand: Votes[]): boolean {
  const [counted, written] = [said(rounds.map(({ votes }) => [...votes])), said(byHand)];
  const places = counted.map((votes) => written.indexOf(votes));
  const inOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
  const left = rounds.at(-1)?.votes.filter((votes) => votes !== null).length ?? 0;
  const sameEnd = left > 2 || counted.at(-1) === written.at(-1);
  return winners.length !== 1 || winners[0] !== winner || !inOrder || !sameEnd;
}

it('agrees with a count by hand on 10,000 random profiles', () => {
  const draw = drawFrom(2026);
  const wrong: unknown[] = [];
  const seen = { decided: 0, open: 0, several: 0 };
  for (let run = 0; run < 10_000; run += 1) {
    const profile = randomRanked(draw, 2 + draw(4));
    const ballots = ballotsOfProfile(profile);
    const options = profile.options.length;
    const left = [...profile.options.keys()];
    const order = profile.options.map(() => left.splice(draw(left.length), 1)[0] as number);
    const last = (tied: readonly number[]) => order.filter((option) => tied.includes(option)).at(-1) ?? 0;
    const { winner, rounds } = runOffByHand(options, ballots, last);
    if (differs(instantRunoff(profile, { tieBreak: { by: 'LOT', order } }), winner, rounds)) wrong.push(ballots);

    const { winners, ties } = instantRunoff(profile);
    const possible = possibleWinners(options, ballots);
    seen[winners.length > 0 ? 'decided' : 'open'] += 1;
    if (possible.size > 1) seen.several += 1;
    if (winners.length > 0 ? possible.size > 1 || !possible.has(winners[0]) : ties.at(-1)?.brokenBy !== null)
      wrong.push(ballots);
  }
  expect(wrong).toEqual([]);
  expect(seen).toEqual({ decided: 8030, open: 1970, several: 1761 });
});
