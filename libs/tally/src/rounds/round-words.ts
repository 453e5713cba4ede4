import { listed } from '../methods/sentences.ts';
import { isOne, movedBy, votesIn } from './amounts.ts';
import { decimalOf } from './decimal.ts';
import type { Stage } from './stage.ts';

/** "Round 2: Ada has 7 votes, Bo 3; 1 is exhausted." */
export function standingWords(
  names: readonly string[],
  { votes, exhausted, lost }: Stage,
  index: number,
  decimals: number,
): string {
  const counted = votes.flatMap((amount, option) => (amount === null ? [] : [{ name: names[option], amount }]));
  const said = counted.map(({ name, amount }, place) =>
    place === 0 ? `${name} has ${votesIn(amount, decimals)}` : `${name} ${decimalOf(amount, decimals)}`,
  );
  const verb = isOne(exhausted, decimals) ? 'is' : 'are';
  const gone = exhausted === 0n ? '' : `; ${decimalOf(exhausted, decimals)} ${verb} exhausted`;
  const cut = lost === 0n ? '' : `; ${decimalOf(lost, decimals)} are lost in cutting off decimals`;
  return `Round ${index + 1}: ${said.length === 0 ? 'nobody is in the count' : listed(said)}${gone}${cut}.`;
}

/**
 * "Cy passes on 2 votes: 1 to Ada and 1 exhausted." One sentence for each option that passed votes on.
 * @param cut whether decimals were cut off, so that what went to nobody is not all exhausted.
 */
export function transferWords(names: readonly string[], { transfers }: Stage, decimals: number, cut: boolean) {
  const gone = cut ? 'exhausted or cut off' : 'exhausted';
  return [...new Set(transfers.map(({ from }) => from))].map((from) => {
    const own = transfers.filter((transfer) => transfer.from === from);
    const who = from === null ? 'Exhausted ballots that count again bring' : `${names[from]} passes on`;
    const parts = own.map(({ to, votes }) => `${decimalOf(votes, decimals)} ${to === null ? gone : `to ${names[to]}`}`);
    return `${who} ${votesIn(movedBy(own), decimals)}: ${listed(parts)}.`;
  });
}
