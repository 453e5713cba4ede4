import { ballotsIn, type RankedProfile } from '../ballots/profile.ts';
import { startingField } from '../rounds/beforehand.ts';
import { followedRanks } from '../rounds/followed-ranks.ts';
import { sumOf } from '../rounds/last.ts';
import { ENDLESS, type Lines, sortIntoLines } from '../rounds/meek-lines.ts';
import { type Divided, distribute, dividedUp, movedBetween, VOTE } from '../rounds/meek-shares.ts';
import { keepWords, movingQuotaWords } from '../rounds/meek-words.ts';
import { orderOf } from '../rounds/round-order.ts';
import { Seating } from '../rounds/seating.ts';
import { transferableWords } from '../rounds/transferable-words.ts';
import type { Count, Round } from './count.ts';
import { winnerWords } from './sentences.ts';
import { type CountSettings, requireCountable } from './settings.ts';

const DECIMALS = 9;
/** A total surplus below this is as good as none: a millionth of a vote. */
const OMEGA = 1_000n;

/**
 * The single transferable vote by Meek's method: Hill, Wichmann and Woodall, "Algorithm 123: Single transferable vote by
 * Meek's method", The Computer Journal 30 (1987), in the fixed decimals of the Proportional Representation Foundation's
 * reference rule. Each option keeps its keep factor of every vote or part of a vote that comes to it, and passes on the
 * rest: hopefuls keep all, the excluded nothing, and an elected one just enough to hold the quota, which is the votes in
 * the count divided by one more than the seats. Shares and keep factors have nine decimals, rounded up; the quota's are cut
 * off, plus the smallest part. When nobody new reaches the quota and the total surplus is below a millionth of a vote, or
 * falls no more, the last is excluded; options that the last is behind by no more than this surplus are tied with it.
 * Nothing is lost in rounding.
 * @throws RangeError when the settings are wrong.
 */
export function meekStv(profile: RankedProfile, settings: CountSettings = {}): Count {
  requireCountable(profile.options.length, settings);
  const field = startingField(profile, settings);
  const ranks = followedRanks(profile, settings);
  const seating = new Seating(field.standing, settings);
  const keep = Array.from(field.standing, (stands) => (stands === 1 ? VOTE : 0n));
  const total = ballotsIn(profile) * VOTE;
  const rounds: Round[] = [];
  const words = [...field.words];
  const ends = new Uint32Array(profile.times.length).fill(ENDLESS);
  let before: Divided | undefined;
  let quota = 0n;
  for (;;) {
    const electedFlags = Uint8Array.from(keep, (_, option) => (seating.elected.includes(option) ? 1 : 0));
    const sorted = sortIntoLines(profile, ranks, electedFlags, seating.hopeful, ends);
    const converged = converge(sorted, keep, seating);
    quota = converged.quota;
    const votes = converged.votes.map((amount, option) => ((keep[option] ?? 0n) > 0n ? amount : null));
    const after = { sorted, keep: [...keep] };
    const stage = {
      votes,
      exhausted: total - sumOf(converged.votes, [...keep.keys()]),
      lost: 0n,
      transfers: before ? movedBetween(profile, before, after) : [],
    };
    words.push(
      movingQuotaWords(total - stage.exhausted, seating.seats, quota),
      ...keepWords(profile, seating.elected, keep),
    );
    const reached = seating.electReaching(quota, votes, rounds.length);
    const rest = seating.electRest(votes, rounds.length);
    const next =
      seating.excludeBarred() ??
      (seating.isOver || reached.length > 0
        ? { elected: [], excluded: [] }
        : seating.excludeLast(votes, rounds.length, converged.surplus, []));
    const round = { ...stage, elected: [...reached, ...rest, ...next.elected], excluded: next.excluded };
    const happened = { reached, rest, next, ties: seating.ties, within: converged.surplus };
    words.push(...transferableWords(profile, round, DECIMALS, happened, rounds.length));
    rounds.push(round);
    for (const option of next.excluded) keep[option] = 0n;
    before = after;
    if (seating.isOver) break;
  }
  return {
    method: 'MEEK_STV',
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

/** Lowers the keep factors of the elected until one more reaches the quota, or hardly any surplus is left. */
function converge(sorted: Lines, keep: bigint[], seating: Seating) {
  const hopefuls = seating.hopefuls();
  let lastSurplus: bigint | number = Number.POSITIVE_INFINITY;
  for (;;) {
    const votes = distribute(sorted, keep);
    const quota = sumOf(votes, [...keep.keys()]) / BigInt(seating.seats + 1) + 1n;
    const over = seating.elected.reduce((sum, option) => sum + (votes[option] ?? 0n) - quota, 0n);
    const surplus = over < 0n ? 0n : over;
    const isSettled = surplus < OMEGA || surplus >= lastSurplus;
    if (isSettled || hopefuls.length <= seating.vacancies || hopefuls.some((option) => (votes[option] ?? 0n) >= quota))
      return { votes, quota, surplus };
    lastSurplus = surplus;
    for (const option of seating.elected) {
      const lowered = dividedUp(dividedUp((keep[option] ?? 0n) * quota, VOTE) * VOTE, votes[option] ?? 1n);
      // Rounding up must never make it keep more than all.
      keep[option] = lowered > VOTE ? VOTE : lowered;
    }
  }
}
