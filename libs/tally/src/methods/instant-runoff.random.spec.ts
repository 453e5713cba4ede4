import { expect, it } from 'vitest';
import { type Count, instantRunoff, rankedProfile } from '../index.ts';
import { chance } from '../spec/chance.ts';
import { randomBallot, shuffled } from '../spec/random-ballots.ts';
import { possibleWinners, runOffByHand, type Votes } from '../spec/run-off-by-hand.ts';

const said = (rounds: readonly Pick<Votes, 'join'>[]) => rounds.map((votes) => votes.join());

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
  const draw = chance(2026);
  const wrong: unknown[] = [];
  const seen = { decided: 0, open: 0, several: 0 };
  for (let run = 0; run < 10_000; run += 1) {
    const options = 2 + draw(4);
    const names = Array.from({ length: options }, (_, option) => `o${option}`);
    const ballots = Array.from({ length: draw(8) }, () => randomBallot(draw, options, run % 2 === 0));
    const profile = rankedProfile(names, ballots);
    const order = shuffled(draw, options);
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
  expect(seen).toEqual({ decided: 7055, open: 2945, several: 2727 });
});
