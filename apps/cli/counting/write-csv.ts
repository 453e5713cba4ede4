import { decimalOf } from '@plenary/tally';
import { quoted } from '../tally/write.ts';
import { type Counted, placesOf } from './counted.ts';
import { measuresOf } from './measures.ts';

/** What stands in a column: for an option, and for the votes that no option has. */
interface CsvColumn {
  head: string;
  of: (option: number) => number | bigint | string | null | undefined;
  exhausted?: string;
  lost?: string;
}

/** A count as CSV (RFC 4180, \n at the end of lines): a line per option; then the votes that none has, where there are rounds. */
export function asCsv(result: Counted): string {
  const { options, count } = result;
  const columns = columnsOf(result);
  const lines = placesOf(result).map(({ option, place }) => [
    place,
    options[option],
    count.winners.includes(option) ? 'yes' : 'no',
    ...columns.map(({ of }) => of(option)),
  ]);
  if (count.rounds) lines.push([null, '(exhausted)', '', ...columns.map(({ exhausted }) => exhausted)]);
  if (count.decimals > 0) lines.push([null, '(lost)', '', ...columns.map(({ lost }) => lost)]);
  const head = ['place', 'option', 'won', ...columns.map((column) => column.head)];
  return [head, ...lines].map((cells) => `${cells.map((cell) => quoted(String(cell ?? ''))).join(',')}\n`).join('');
}

function columnsOf({ options, count, byGroup }: Counted): CsvColumn[] {
  const written = (amount: bigint | null | undefined) => (amount == null ? '' : decimalOf(amount, count.decimals));
  return [
    ...measuresOf(count).map(({ called, of }) => ({ head: called, of })),
    ...(count.pairwise ? options : []).map((name, other) => ({
      head: `over ${name}`,
      of: (option: number) => count.pairwise?.[option]?.[other],
    })),
    ...(count.rounds ?? []).map(({ votes, exhausted, lost }, index) => ({
      head: `round ${index + 1}`,
      of: (option: number) => written(votes[option]),
      exhausted: written(exhausted),
      lost: written(lost),
    })),
    ...(byGroup?.groups ?? []).map(({ group }, index) => ({
      head: `place in ${group}`,
      of: (option: number) => byGroup?.places[option]?.groups[index],
    })),
    ...(byGroup
      ? [{ head: 'place with groups equal', of: (option: number) => byGroup.places[option]?.groupsEqually }]
      : []),
  ];
}
