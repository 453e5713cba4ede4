import { ballotsIn, type RankedProfile } from '../ballots/profile.ts';
import { type Field, startingField } from './beforehand.ts';
import type { Count, Round, Tie, Transfer } from './count.ts';
import { followedRanks } from './followed-ranks.ts';
import { areBelowAllOthers, brokenTie, fewest, inCount, leaderOverAll, type Votes } from './last.ts';
import { Papers } from './papers.ts';
import { runOffWords } from './runoff-words.ts';
import { type CountSettings, requireCountable, type TieBreak } from './settings.ts';

/**
 * Instant run-off, or the alternative vote, with optional preferences, as in Part 6 of Schedule 6 of New South Wales'
 * Constitution Act 1902: each ballot counts for its best option still in the count, and is exhausted when it names none.
 * While more than two options are left, the last is excluded and its ballots go to their next preferences; of the last
 * two, the one with more votes is elected. So the final two-candidate count is always the last round, also where somebody
 * had a majority before. Tied last options are excluded together where no order among them can matter; else a tie-break
 * must decide, or the count stops.
 * @throws RangeError when the settings are wrong, or ask for more than one seat.
 */
export function instantRunoff(profile: RankedProfile, settings: CountSettings = {}): Count {
  requireCountable(profile.options.length, settings);
  if ((settings.seats ?? 1) > 1)
    throw new RangeError('seats: an instant run-off fills one; use a single transferable vote for more');
  const field = startingField(profile, settings);
  const { standing } = field;
  const papers = new Papers(profile, followedRanks(profile, settings), 1);
  const rounds: Round[] = [];
  const ties: Tie[] = [];
  let { votes, exhausted, transfers } = laidOut(papers, standing);
  for (;;) {
    const { elected, excluded, tie } = whatFollows(votes, rounds.length, papers, standing, settings.tieBreak);
    rounds.push({ votes, exhausted, lost: 0n, transfers, elected, excluded });
    if (tie) ties.push(tie);
    if (excluded.length === 0) break;
    for (const option of excluded) standing[option] = 0;
    ({ votes, exhausted, transfers } = moved(papers, standing, { votes, exhausted }, excluded));
  }
  const winners = rounds.at(-1)?.elected ?? [];
  const stopped = ties.some(({ over, brokenBy }) => over === 'EXCLUSION' && brokenBy === null);
  return {
    method: 'INSTANT_RUNOFF',
    ballots: ballotsIn(profile),
    winners,
    ...(stopped ? {} : { order: orderOf(rounds, field.leftOut) }),
    ties,
    rounds,
    decimals: 0,
    words: [...field.words, ...runOffWords(profile, rounds, ties)],
  };
}

interface Stood {
  votes: Votes;
  exhausted: bigint;
}

function laidOut(papers: Papers, standing: Uint8Array): Stood & { transfers: Transfer[] } {
  const { to, exhausted } = papers.layOut(standing);
  return { votes: to.map((amount, option) => (standing[option] === 1 ? amount : null)), exhausted, transfers: [] };
}

function moved(papers: Papers, standing: Uint8Array, before: Stood, excluded: readonly number[]) {
  const votes = before.votes.map((amount, option) => (standing[option] === 1 ? amount : null));
  const transfers: Transfer[] = [];
  let { exhausted } = before;
  for (const from of excluded) {
    const pile = papers.move(from, standing);
    for (const [to, amount] of pile.to.entries()) {
      if (amount === 0n) continue;
      votes[to] = (votes[to] ?? 0n) + amount;
      transfers.push({ from, to, votes: amount });
    }
    exhausted += pile.exhausted;
    if (pile.exhausted > 0n) transfers.push({ from, to: null, votes: pile.exhausted });
  }
  return { votes, exhausted, transfers };
}

/** Who is elected, or else excluded, on these votes; nobody is excluded in the last round. */
function whatFollows(
  votes: Votes,
  round: number,
  papers: Papers,
  standing: Uint8Array,
  tieBreak: TieBreak | undefined,
): { elected: readonly number[]; excluded: readonly number[]; tie?: Tie } {
  const left = inCount(votes);
  if (left.length < 2) return { elected: left, excluded: [] };
  const last = fewest(votes, left);
  const [first = 0] = last;
  const forSeat = last.length === left.length && (left.length === 2 || votes[first] === 0n);
  if (forSeat) {
    const tie = brokenTie('SEAT', round, left, tieBreak);
    return { elected: tie.taken, excluded: [], tie };
  }
  if (left.length === 2) return { elected: left.filter((option) => option !== first), excluded: [] };
  if (last.length === 1) return { elected: [], excluded: last };
  if (areBelowAllOthers(votes, last)) {
    if (left.length - last.length === 1)
      return { elected: left.filter((option) => !last.includes(option)), excluded: [] };
    if (votes[first] === 0n || !papers.shareRanks(last, standing)) return { elected: [], excluded: last };
  }
  const tie = brokenTie('EXCLUSION', round, last, tieBreak);
  const leader = leaderOverAll(votes);
  if (tie.brokenBy === null && leader !== undefined) return { elected: [leader], excluded: [], tie };
  return { elected: [], excluded: tie.taken, tie };
}

/** The winner, who was left beside it, and the others, those excluded last first; last of all those left out beforehand. */
function orderOf(rounds: readonly Round[], leftOut: Field['leftOut']): (readonly number[])[] {
  const final = rounds.at(-1);
  const won = final?.elected ?? [];
  const beside = inCount(final?.votes ?? []).filter((option) => !won.includes(option));
  const excluded = rounds.map((round) => round.excluded).reverse();
  return [won, beside, ...excluded, ...leftOut].filter((tier) => tier.length > 0);
}
