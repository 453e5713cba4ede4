import type { Counts, ItemTally } from './read.ts';

/** The forms in which a tally is written. */
export const formats = ['csv', 'json', 'text'] as const;
export type Format = (typeof formats)[number];

/** What small groups of a pseudonymous poll stand under together. */
const merged = '(groups of fewer than five)';

/** Writes tallies piece by piece. */
export async function* written(format: Format, tallies: AsyncIterable<ItemTally>): AsyncGenerator<string> {
  if (format === 'csv') yield 'item,group,eligible,support,oppose,abstain\n';
  let before = '[\n';
  for await (const tally of tallies) {
    if (format === 'json') {
      yield `${before}  ${JSON.stringify(tally)}`;
      before = ',\n';
    } else yield format === 'csv' ? asCsv(tally) : asText(tally);
  }
  if (format === 'json') yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Lines of RFC 4180, with \n at their end: one a group, and one with the group `*`. */
export function asCsv({ item, groups, total }: ItemTally): string {
  const line = (group: string, { eligible, support, oppose, abstain }: Counts) =>
    `${quoted(item)},${quoted(group)},${eligible},${support},${oppose},${abstain}\n`;
  return [...groups.map((counts) => line(counts.group ?? merged, counts)), line('*', total)].join('');
}

/** A field of CSV, in quotes where it needs them. */
export function quoted(text: string): string {
  return /[",\n\r]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table for people. */
export function asText({ item, title, outcome, groups, total }: ItemTally): string {
  const rows = [...groups.map((counts) => ({ ...counts, group: counts.group ?? merged })), { ...total, group: 'All' }];
  const cells = rows.map((row) => [row.group, ...[row.eligible, row.support, row.oppose, row.abstain].map(String)]);
  const table = [['', 'eligible', 'support', 'oppose', 'abstain'], ...cells];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return `${item} ${title}${outcome ? `: ${outcome.toLowerCase()}` : ''}\n${lines.join('\n')}\n\n`;
}
