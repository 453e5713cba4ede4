import type { BallotRow } from './count-terms.ts';

/**
 * Ballots as CSV (RFC 4180): a column for each option, a line for each voter, an empty cell where there is no mark; and the
 * voter's group in a first column `group`, where groups are told apart.
 */
export function ballotSheet(
  options: readonly string[],
  groups: readonly string[],
  ballots: readonly BallotRow[],
): string {
  const lines = ballots.flatMap(([times, group, ...marks]) => {
    const told = groups.length > 0 ? [group === null ? '' : quoted(groups[group] ?? '')] : [];
    return Array<string>(times).fill([...told, ...marks.map((mark) => mark ?? '')].join(','));
  });
  const head = [...(groups.length > 0 ? ['group'] : []), ...options].map(quoted).join(',');
  return [head, ...lines].map((line) => `${line}\r\n`).join('');
}

const quoted = (name: string): string => (/[",\r\n]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);
