import { ballotsIn, type RankedProfile } from '../ballots/profile.ts';
import { startingField } from '../rounds/beforehand.ts';
import { followedRanks } from '../rounds/followed-ranks.ts';
import { inCount, sumOf } from '../rounds/last.ts';
import { Papers } from '../rounds/papers.ts';
import { orderOf } from '../rounds/round-order.ts';
import { type Next, Seating } from '../rounds/seating.ts';
import { firstStage, nextStage, type Stage } from '../rounds/stage.ts';
import { quotaWords, surplusWords, transferableWords } from '../rounds/transferable-words.ts';
import type { Count, Round } from './count.ts';
import { winnerWords } from './sentences.ts';
import { type CountSettings, requireCountable } from './settings.ts';

const DECIMALS = 5;
const VOTE = 100_000;

/**
 * The single transferable vote of the Scottish Local Government Elections Order 2007, Schedule 1, rules 45 to 52. Quota:
 * valid papers divided by one more than the seats, without its fraction, plus 1. Who reaches it is elected. The largest
 * surplus goes first: all papers of the elected option go to their next preferences, at the surplus times the paper's
 * value, divided by the option's votes, cut after five decimals. Without a surplus the last is excluded, and its papers
 * go on at the value that they have. Ties: the latest earlier stage that differs, then lot. Those left for as many seats
 * are elected; the papers of the last to be excluded are moved before, as published counts do. A paper that prefers
 * nobody is not valid. A voter of weight w counts as w papers.
 * @throws RangeError when the settings are wrong.
 */
export function scottishStv(profile: RankedProfile, settings: CountSettings = {}): Count {
  requireCountable(profile.options.length, settings);
  const field = startingField(profile, settings);
  const { standing } = field;
  const papers = new Papers(profile, followedRanks(profile, settings), VOTE);
  const seating = new Seating(standing, settings);
  const rounds: Round[] = [];
  let stage = firstStage(papers.layOut(standing), standing);
  const valid = sumOf(stage.votes, inCount(stage.votes)) / BigInt(VOTE);
  const quota = (valid / BigInt(seating.seats + 1) + 1n) * BigInt(VOTE);
  const surpluses = new Set<number>();
  const words = [...field.words, quotaWords(valid, seating.seats, quota, DECIMALS)];
  for (;;) {
    const { votes } = stage;
    const reached = seating.electReaching(quota, votes, rounds.length);
    for (const option of reached) if ((votes[option] ?? 0n) > quota) surpluses.add(option);
    const rest = seating.electRest(votes, rounds.length);
    const next = whatNext(seating, [...surpluses], stage, rounds);
    const round = { ...stage, elected: [...reached, ...rest, ...next.elected], excluded: next.excluded };
    const happened = { before: rounds.at(-1), reached, rest, next, ties: seating.ties };
    words.push(...transferableWords(profile, round, DECIMALS, happened, rounds.length));
    rounds.push(round);
    if (next.surplus !== undefined) {
      words.push(surplusWords(profile, next.surplus, votes, quota, DECIMALS));
      stage = withoutSurplus(stage, papers, standing, next.surplus, quota);
      surpluses.delete(next.surplus);
    } else if (next.excluded.length > 0) {
      const piles = next.excluded.map((from) => ({ from, keeps: null, moved: papers.move(from, standing) }));
      stage = nextStage(stage, piles);
    } else break;
  }
  return {
    method: 'SCOTTISH_STV',
    ballots: ballotsIn(profile),
    winners: seating.elected,
    ...(seating.isOrdered ? { order: orderOf(rounds, field.leftOut) } : {}),
    ties: seating.ties,
    rounds,
    quota,
    decimals: DECIMALS,
    words: [...words, winnerWords(profile, seating.elected)],
  };
}

/** Options of a class that has its share go first, then surpluses, then the last. */
function whatNext(seating: Seating, surpluses: readonly number[], { votes }: Stage, rounds: readonly Round[]): Next {
  const barred = seating.excludeBarred();
  if (barred || seating.isOver) return barred ?? { elected: [], excluded: [] };
  if (surpluses.length === 0) return seating.excludeLast(votes, rounds.length, 0n, rounds);
  return { elected: [], excluded: [], surplus: seating.largest(surpluses, votes, rounds.length, rounds) };
}

/** Rule 48: transfer value = surplus × value of the paper ÷ votes of the option, to five decimals, the remainder ignored. */
function withoutSurplus(stage: Stage, papers: Papers, standing: Uint8Array, from: number, quota: bigint): Stage {
  const votes = stage.votes[from] ?? 0n;
  const known = new Map<number, number>();
  const moved = papers.move(from, standing, (value) => {
    const worth = known.get(value) ?? Number(((votes - quota) * BigInt(value)) / votes);
    known.set(value, worth);
    return worth;
  });
  return nextStage(stage, [{ from, keeps: quota, moved }]);
}
