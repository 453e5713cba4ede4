import type { Strength } from '../methods/settings.ts';
import { cell, type Matrix } from './cell.ts';

/**
 * How strong the majority for each option over each other is: WINNING_VOTES, the ballots for it; MARGINS, the ballots for
 * it less those against. 0 where there is no majority. (Schulze 2011, "A new monotonic, clone-independent, reversal
 * symmetric, and Condorcet-consistent single-winner election method", section 2; winning votes as in its first form,
 * Voting matters 17, 2003: majorities of as many ballots are equally strong, however many ballots are against them.)
 */
export function strengths(preferred: Matrix, strength: Strength = 'WINNING_VOTES'): bigint[][] {
  return preferred.map((row, a) =>
    row.map((support, b) => {
      const opposed = cell(preferred, b, a);
      if (support <= opposed) return 0n;
      return strength === 'WINNING_VOTES' ? support : support - opposed;
    }),
  );
}
