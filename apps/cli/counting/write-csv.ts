import { decimalOf } from '@plenary/tally';
import { quoted } from '../tally/write.ts';
import { type Counted, placesOf } from './counted.ts';
import { measuresOf } from './measures.ts';

/** A count as CSV (RFC 4180, \n at the end of lines): a line per option; then what no option got, where there are rounds. */
export function asCsv(result: Counted): string {
  const { options, count } = result;
  const rounds = count.rounds ?? [];
  const measures = measuresOf(count);
  const head = [
    'place',
    'option',
    'won',
    ...measures.map(({ called }) => called),
    ...(count.pairwise ? options.map((option) => `over ${option}`) : []),
    ...rounds.map((_, index) => `round ${index + 1}`),
  ];
  const rows = placesOf(result).map(({ option, place }) => [
    place ?? '',
    options[option],
    count.winners.includes(option) ? 'yes' : 'no',
    ...measures.map(({ of }) => of(option)),
    ...(count.pairwise?.[option] ?? []),
    ...rounds.map(({ votes }) => inDecimals(votes[option] ?? null)),
  ]);
  const apart = (name: string, amounts: readonly bigint[]) => ['', name, '', ...amounts.map(inDecimals)];
  if (rounds.length > 0)
    rows.push(
      apart(
        '(exhausted)',
        rounds.map(({ exhausted }) => exhausted),
      ),
    );
  if (count.decimals > 0)
    rows.push(
      apart(
        '(lost)',
        rounds.map(({ lost }) => lost),
      ),
    );
  return [head, ...rows].map((cells) => `${cells.map((cell) => quoted(String(cell))).join(',')}\n`).join('');

  function inDecimals(amount: bigint | null): string {
    return amount === null ? '' : decimalOf(amount, count.decimals);
  }
}
