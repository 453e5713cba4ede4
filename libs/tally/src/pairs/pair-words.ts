import type { Profile } from '../ballots/profile.ts';
import { counted } from '../methods/sentences.ts';
import type { CountSettings } from '../methods/settings.ts';
import { cell, type Matrix } from './cell.ts';

/** Says how unranked options count, how strong a majority is, and each comparison of two options with its numbers. */
export function pairWords(
  { options }: Profile,
  preferred: Matrix,
  { unranked = 'LAST', strength = 'WINNING_VOTES' }: CountSettings,
): string[] {
  const comparisons = options.flatMap((name, a) =>
    options.slice(a + 1).map((other, beyond) => {
      const b = a + 1 + beyond;
      const [more, less] = [cell(preferred, a, b), cell(preferred, b, a)];
      if (more === less) return `${name} and ${other} are level: ${counted(more, 'ballot')} each.`;
      return more > less
        ? `${name} beats ${other}: ${counted(more, 'ballot')} to ${less}.`
        : `${other} beats ${name}: ${counted(less, 'ballot')} to ${more}.`;
    }),
  );
  return [
    unranked === 'LAST'
      ? 'An option left unranked counts as ranked below all ranked ones.'
      : 'A ballot that leaves an option unranked says nothing about the pairs it is in.',
    strength === 'WINNING_VOTES'
      ? 'A majority is as strong as the ballots for it.'
      : 'A majority is as strong as the ballots for it less those against it.',
    ...comparisons,
  ];
}
