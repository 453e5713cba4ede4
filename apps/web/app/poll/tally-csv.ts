import type { CountsPartsFragment, TallyPartsFragment } from '../generated/operations.ts';

const header = 'poll,group,eligible,cast,support,oppose,oppose_without_reason,abstain,stand_aside,recused,block';

/** A tally as CSV (RFC 4180): one line a group, and one for all together under `*`. Merged small groups stand as `(merged)`. */
export function tallyCsv(poll: number, { groups, total }: TallyPartsFragment): string {
  const lines = groups.map(({ group, counts }) => line(poll, group?.name ?? '(merged)', counts));
  return [header, ...lines, line(poll, '*', total), ''].join('\r\n');
}

function line(poll: number, group: string, counts: CountsPartsFragment): string {
  const { eligible, cast, support, oppose, opposeWithoutReason, abstain, standAside, recused, block } = counts;
  const figures = [eligible, cast, support, oppose, opposeWithoutReason, abstain, standAside, recused, block];
  return [poll, quoted(group), ...figures].join(',');
}

/** A name that a spreadsheet would run as a formula stands behind an apostrophe. */
function quoted(name: string): string {
  const text = /^[=+\-@\t]/.test(name) ? `'${name}` : name;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
