import type { OrganisationType, Region, Secrecy, StakeholderGroupModel } from '@plenary/kernel';
import { ballotsOf, type GroupCounts, noCounts, totalOf } from '@plenary/tally';
import { mergedGroups, shownGroups, tooFew } from './small-groups.ts';
import type { SumRow } from './tally.sql.ts';

/** What was counted in one poll, before it is decided what of it may be shown. */
export interface PollSums {
  groups: (GroupCounts & { group: string })[];
  regions: (GroupCounts & { region: Region | null })[];
  organisationTypes: (GroupCounts & { organisationType: OrganisationType | null })[];
}

/** The sums of one poll, groups in the electorate's order and also where nobody of them stands on the roll. */
export function pollSums(rows: readonly SumRow[], electorate: readonly StakeholderGroupModel[]): PollSums {
  const sums: PollSums = { groups: [], regions: [], organisationTypes: [] };
  const counted = new Map<string, GroupCounts>();
  for (const row of rows) {
    if (row.by === 'GROUP') counted.set(row.groupId, row);
    else if (row.by === 'REGION') sums.regions.push({ ...row, region: row.region || null });
    else sums.organisationTypes.push({ ...row, organisationType: row.organisationType || null });
  }
  sums.groups = electorate.map(({ id }) => ({ ...noCounts(), ...counted.get(id), group: id }));
  sums.regions.sort((a, b) => inOrder(a.region, b.region));
  sums.organisationTypes.sort((a, b) => inOrder(a.organisationType, b.organisationType));
  return sums;
}

/** What of a poll's sums may be shown, as the API gives it; null where it has too few voters to show anything. */
export function pollTally(secrecy: Secrecy, sums: PollSums, electorate: readonly StakeholderGroupModel[]) {
  if (tooFew(secrecy, sums.groups)) return null;
  const merged = mergedGroups(secrecy, sums.groups);
  const named = new Map(electorate.map((group) => [group.id, group]));
  // Who stands on the roll is published by group, region and type: sums the other way round, taken from those by group,
  // leave the votes of the few who differ.
  const otherWays = secrecy === 'NAMED' ? sums : { regions: [], organisationTypes: [] };
  return {
    groups: shownGroups(sums.groups, merged).map(({ group, ...counts }) => ({
      group: group ? (named.get(group) ?? null) : null,
      counts: shownCounts(counts),
    })),
    total: shownCounts(totalOf(sums.groups)),
    regions: otherWays.regions.map((row) => ({ region: row.region, counts: shownCounts(row) })),
    organisationTypes: otherWays.organisationTypes.map((row) => ({
      organisationType: row.organisationType,
      counts: shownCounts(row),
    })),
  };
}

/** How many voted, by group; groups that are merged are only in the total. Null where there are too few voters. */
export function pollTurnout(secrecy: Secrecy, sums: PollSums, electorate: readonly StakeholderGroupModel[]) {
  if (tooFew(secrecy, sums.groups)) return null;
  const merged = mergedGroups(secrecy, sums.groups);
  const rows = electorate.flatMap((group, index) => {
    const counts = sums.groups[index] ?? { ...noCounts(), group: group.id };
    return merged.has(group.id) ? [] : [{ group, eligible: counts.eligible, cast: ballotsOf(counts) }];
  });
  const total = totalOf(sums.groups);
  return { eligible: total.eligible, cast: ballotsOf(total), groups: rows };
}

/** Counts as the API gives them: cast are all ballots but recusals, opposition is with and without a reason. */
function shownCounts(counts: GroupCounts) {
  const { eligible, support, oppose, opposeWithoutReason, abstain, standAside, recused, block } = counts;
  const cast = ballotsOf(counts) - recused;
  return {
    eligible,
    cast,
    support,
    oppose: oppose + opposeWithoutReason,
    opposeWithoutReason,
    abstain,
    standAside,
    recused,
    block,
  };
}

/** Alphabetical, what has no name last. */
const inOrder = (a: string | null, b: string | null): number =>
  a === null ? 1 : b === null ? -1 : a < b ? -1 : a > b ? 1 : 0;
