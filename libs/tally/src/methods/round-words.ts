import { votesIn } from './amounts.ts';
import type { Round } from './count.ts';
import { decimalOf } from './decimal.ts';
import { listed } from './sentences.ts';

/** "Round 2: Ada has 7 votes, Bo 3; 1 is exhausted." */
export function standingWords(
  names: readonly string[],
  { votes, exhausted, lost }: Round,
  index: number,
  decimals = 0,
) {
  const counted = votes.flatMap((amount, option) => (amount === null ? [] : [{ name: names[option], amount }]));
  const said = counted.map(({ name, amount }, place) =>
    place === 0 ? `${name} has ${votesIn(amount, decimals)}` : `${name} ${decimalOf(amount, decimals)}`,
  );
  const gone =
    exhausted === 0n ? '' : `; ${decimalOf(exhausted, decimals)} ${exhausted === 1n ? 'is' : 'are'} exhausted`;
  const cut = lost === 0n ? '' : `; ${decimalOf(lost, decimals)} are lost in cutting off decimals`;
  return `Round ${index + 1}: ${said.length === 0 ? 'nobody is in the count' : listed(said)}${gone}${cut}.`;
}

/** "Of Cy's 2 votes, 1 goes to Ada and 1 is exhausted." One sentence for each option that passed votes on. */
export function transferWords(names: readonly string[], { transfers }: Round): string[] {
  return [...new Set(transfers.map(({ from }) => from))].map((from) => {
    const own = transfers.filter((transfer) => transfer.from === from);
    const parts = own.map(({ to, votes }) => {
      const one = votes === 1n;
      return to === null
        ? `${votes} ${one ? 'is' : 'are'} exhausted`
        : `${votes} ${one ? 'goes' : 'go'} to ${names[to]}`;
    });
    return `Of ${names[from]}'s ${votesIn(
      own.reduce((sum, { votes }) => sum + votes, 0n),
      0,
    )}, ${listed(parts)}.`;
  });
}
