import { decimalOf, type Round } from '@plenary/tally';
import type { Counted } from './counted.ts';
import { tableLines } from './table.ts';

/** The votes of one round as a table: who had how many, what came since the round before, and what followed. */
export function roundLines({ options, count: { rounds = [], decimals } }: Counted, index: number): string[] {
  const round = rounds[index] as Round;
  const before = rounds[index - 1];
  const elected = new Set(rounds.slice(0, index + 1).flatMap((each) => each.elected));
  const rows = round.votes
    .flatMap((votes, option) => (votes === null ? [] : [{ name: options[option] as string, option, votes }]))
    .sort((a, b) => (a.votes === b.votes ? a.option - b.option : a.votes < b.votes ? 1 : -1))
    .map(({ name, option, votes }) => ({
      name,
      votes,
      since: before?.votes[option],
      note: elected.has(option) ? 'elected' : round.excluded.includes(option) ? 'excluded' : '',
    }));
  const apart = [
    { name: '(exhausted)', votes: round.exhausted, since: before?.exhausted, note: '' },
    ...(decimals > 0 ? [{ name: '(lost in fractions)', votes: round.lost, since: before?.lost, note: '' }] : []),
  ];
  const all = [...rows, ...apart];
  const lines = tableLines(
    all.map(({ name, votes, since }) => [
      `  ${name}`,
      decimalOf(votes, decimals),
      ...(before ? [changeOf(votes - (since ?? 0n), decimals)] : []),
    ]),
  );
  const width = Math.max(...lines.map((line) => line.length));
  return [
    `Round ${index + 1} of ${rounds.length}`,
    ...lines.map((line, row) => (all[row]?.note ? `${line.padEnd(width)}  ${all[row]?.note}` : line)),
  ];
}

function changeOf(change: bigint, decimals: number): string {
  return change === 0n ? '' : `${change > 0n ? '+' : ''}${decimalOf(change, decimals)}`;
}
