import { ballotsIn, type RankedProfile } from '../ballots/profile.ts';
import { cell, type Matrix } from '../pairs/cell.ts';
import { type Candidate, type Considered, lock } from '../pairs/lock.ts';
import { pairWords } from '../pairs/pair-words.ts';
import { strengths } from '../pairs/strength.ts';
import { tiersOf } from '../pairs/tiers.ts';
import { decide } from './contest.ts';
import type { Count, Tie } from './count.ts';
import { pairwise } from './pairwise.ts';
import { openingWords, tieWords } from './sentences.ts';
import type { CountSettings } from './settings.ts';

/**
 * Ranked pairs (T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and Welfare 4,
 * 1987; ties: T. M. Zavist and T. N. Tideman, "Complete independence of clones in the ranked pairs rule", ibid. 6, 1989).
 * Majorities are locked from the strongest down unless they close a circle. Option a comes before option b when the
 * majority for a is locked; the first place is taken by all that none comes before, and so on. While a tie of majorities is
 * open, what depends on it is not locked: who stands alone at the first place has it however the tie is broken. Tideman
 * measures majorities by MARGINS; with WINNING_VOTES, the default here, the result is the same wherever each ballot ranks
 * all options.
 * @throws RangeError when the settings do not fit the options.
 */
export function rankedPairs(profile: RankedProfile, settings: CountSettings = {}): Count {
  const preferred = pairwise(profile, settings.unranked);
  const links = strengths(preferred, settings.strength);
  const considered: Considered[] = [];
  const open: Tie[] = [];
  const { order, winners, ties, words } = decide(profile, settings, {
    against: (a, b) => [cell(preferred, a, b), cell(preferred, b, a)],
    orderOf: (options) => {
      const locking = lock(preferred.length, candidatesAmong(options, links), settings.tieBreak);
      considered.push(...locking.considered);
      open.push(...locking.ties);
      return tiersOf(options, (a, b) => (locking.locked[a] as readonly number[]).includes(b));
    },
  });
  return {
    method: 'RANKED_PAIRS',
    ballots: ballotsIn(profile),
    winners,
    order,
    ties: [...open, ...ties],
    pairwise: preferred,
    majorities: considered.map(({ winner, loser, outcome }) => ({
      winner,
      loser,
      for: cell(preferred, winner, loser),
      against: cell(preferred, loser, winner),
      outcome,
    })),
    decimals: 0,
    words: [
      ...openingWords(profile),
      ...pairWords(profile, preferred, settings),
      ...considered.map((majority) => wordsOf(majority, preferred, profile.options)),
      ...open.map((tie) => tieWords(profile, tie)),
      ...words,
    ],
  };
}

function candidatesAmong(options: readonly number[], links: Matrix): Candidate[] {
  return options
    .flatMap((winner) => options.map((loser) => ({ winner, loser, strength: cell(links, winner, loser) })))
    .filter(({ strength }) => strength > 0n);
}

/** What became of a majority, and the chain of others that speaks against it. */
function wordsOf({ winner, loser, outcome, chain }: Considered, preferred: Matrix, options: readonly string[]): string {
  const ballots = `${cell(preferred, winner, loser)} to ${cell(preferred, loser, winner)}`;
  const majority = `${options[winner]} over ${options[loser]}, ${ballots}`;
  const contrary = chain.map((option) => options[option]).join(' > ');
  if (outcome === 'LOCKED') return `${majority}: locked.`;
  if (outcome === 'CONTRADICTS') return `${majority}: not locked, because ${contrary} is locked already.`;
  return `${majority}: left open, because whether ${contrary} is locked depends on a tie.`;
}
