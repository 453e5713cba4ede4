import { ballotsIn, type RankedProfile } from '../ballots/profile.ts';
import { startingField } from '../rounds/beforehand.ts';
import { followedRanks } from '../rounds/followed-ranks.ts';
import { areBelowAllOthers, brokenTie, fewest, inCount, leaderOverAll, type Votes } from '../rounds/last.ts';
import { Papers } from '../rounds/papers.ts';
import { orderOf } from '../rounds/round-order.ts';
import { runOffWords } from '../rounds/runoff-words.ts';
import { firstStage, nextStage } from '../rounds/stage.ts';
import type { Count, Round, Tie } from './count.ts';
import { winnerWords } from './sentences.ts';
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
  let stage = firstStage(papers.layOut(standing), standing);
  for (;;) {
    const { elected, excluded, tie } = whatFollows(stage.votes, rounds.length, papers, standing, settings.tieBreak);
    rounds.push({ ...stage, elected, excluded });
    if (tie) ties.push(tie);
    if (excluded.length === 0) break;
    for (const option of excluded) standing[option] = 0;
    const piles = excluded.map((from) => ({ from, keeps: null, moved: papers.move(from, standing) }));
    stage = nextStage(stage, piles);
  }
  const winners = (rounds.at(-1) as Round).elected;
  const stopped = ties.some(({ over, brokenBy }) => over === 'EXCLUSION' && brokenBy === null);
  return {
    method: 'INSTANT_RUNOFF',
    ballots: ballotsIn(profile),
    winners,
    ...(stopped ? {} : { order: orderOf(rounds, field.leftOut) }),
    ties,
    rounds,
    decimals: 0,
    words: [...field.words, ...runOffWords(profile, rounds, ties), winnerWords(profile, winners)],
  };
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
    if (!papers.shareRanks(last, standing)) return { elected: [], excluded: last };
  }
  const tie = brokenTie('EXCLUSION', round, last, tieBreak);
  const leader = leaderOverAll(votes);
  if (tie.brokenBy === null && leader !== undefined) return { elected: [leader], excluded: [], tie };
  return { elected: [], excluded: tie.taken, tie };
}
