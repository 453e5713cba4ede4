import { ballotsIn, type RankedProfile } from '../ballots/profile.ts';
import { cell } from '../pairs/cell.ts';
import { pairWords } from '../pairs/pair-words.ts';
import { strengths } from '../pairs/strength.ts';
import { type StrongestPaths, strongestPaths } from '../pairs/strongest-paths.ts';
import { tiersOf } from '../pairs/tiers.ts';
import { decide } from './contest.ts';
import type { Count } from './count.ts';
import { pairwise } from './pairwise.ts';
import { openingWords } from './sentences.ts';
import type { CountSettings } from './settings.ts';

/**
 * The Schulze method (M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
 * single-winner election method", Social Choice and Welfare 36, 2011, section 2; arXiv 1804.02973). Option a comes before
 * option b when the strongest path from a to b is stronger than the strongest from b to a. The first place is taken by
 * all options that none comes before, the next by those that none of the remaining comes before.
 * @throws RangeError when the settings do not fit the options.
 */
export function schulze(profile: RankedProfile, settings: CountSettings = {}): Count {
  const preferred = pairwise(profile, settings.unranked);
  const links = strengths(preferred, settings.strength);
  const paths = preferred.map((row) => row.map(() => 0n));
  const pathWords: string[] = [];
  const { order, winners, ties, words } = decide(profile, settings, {
    against: (a, b) => [cell(preferred, a, b), cell(preferred, b, a)],
    orderOf: (options) => {
      const among = strongestPaths(options.map((a) => options.map((b) => cell(links, a, b))));
      for (const [i, a] of options.entries())
        for (const [j, b] of options.entries()) (paths[a] as bigint[])[b] = cell(among.strength, i, j);
      pathWords.push(
        ...wordsOfPaths(
          options.map((option) => profile.options[option] as string),
          among,
        ),
      );
      return tiersOf(options, (a, b) => cell(paths, a, b) > cell(paths, b, a));
    },
  });
  return {
    method: 'SCHULZE',
    ballots: ballotsIn(profile),
    winners,
    order,
    ties,
    pairwise: preferred,
    paths,
    decimals: 0,
    words: [...openingWords(profile), ...pairWords(profile, preferred, settings), ...pathWords, ...words],
  };
}

/** One sentence a pair: its strongest paths both ways, with the options along them. */
function wordsOfPaths(names: readonly string[], { strength, along }: StrongestPaths): string[] {
  const named = (from: number, to: number) =>
    along(from, to)
      .map((option) => names[option])
      .join(' > ');
  return names.flatMap((name, a) =>
    names.slice(a + 1).map((other, beyond) => {
      const b = a + 1 + beyond;
      const [there, back] = [cell(strength, a, b), cell(strength, b, a)];
      if (there === back)
        return there === 0n
          ? `No path leads from ${name} to ${other} or back: neither comes before the other.`
          : `The strongest paths ${named(a, b)} and ${named(b, a)} are both ${there} strong: neither comes before the other.`;
      const [from, to] = there > back ? [a, b] : [b, a];
      const [strong, weak] = there > back ? [there, back] : [back, there];
      const against = weak === 0n ? 'no path leads back' : `the strongest back, ${named(to, from)}, is ${weak} strong`;
      return `${names[from]} comes before ${names[to]}: the strongest path ${named(from, to)} is ${strong} strong, ${against}.`;
    }),
  );
}
