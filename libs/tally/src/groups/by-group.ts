import type { RankedProfile, ScoredProfile } from '../ballots/profile.ts';
import { type Weighing, weigh } from '../ballots/weigh.ts';
import type { Count, Method } from '../methods/count.ts';
import { count } from '../methods/methods.ts';
import { listed } from '../methods/sentences.ts';
import type { CountSettings } from '../methods/settings.ts';

/** The same ballots counted in several ways, and where the results differ. */
export interface CountByGroup {
  /** Every ballot once. */
  voters: Count;
  /** The ballots of each group alone, in the order of the groups. */
  groups: readonly { group: string; count: Count }[];
  /** Every group that voted the same, however many of it did. */
  groupsEqually: Count;
  /** The ways of weighing whose winners are not those of all voters; in which order they won is not asked. */
  otherWinners: readonly Weighing[];
  /** Where each option stands, in the order of the options. */
  places: readonly OptionPlaces[];
  /** Who wins in each way, one English sentence each. */
  words: readonly string[];
}

/** Where an option stands: 1 is the first, tied options share the best of their places; null where there is no order. */
export interface OptionPlaces {
  option: number;
  voters: number | null;
  groups: readonly (number | null)[];
  groupsEqually: number | null;
}

/**
 * Counts by any method over all voters, per group, and over groups weighed equally, and says what differs.
 * @throws RangeError as `count` does.
 */
export function countByGroup(
  method: Method,
  profile: RankedProfile | ScoredProfile,
  settings: CountSettings = {},
): CountByGroup {
  const counted = (weighing: Weighing) => ({ weighing, count: count(method, weigh(profile, weighing), settings) });
  const voters = counted({ kind: 'VOTERS' });
  const groups = profile.groups.map((group) => counted({ kind: 'GROUP', group }));
  const groupsEqually = counted({ kind: 'GROUPS_EQUALLY' });
  return {
    voters: voters.count,
    groups: groups.map(({ count: found }, index) => ({ group: profile.groups[index] as string, count: found })),
    groupsEqually: groupsEqually.count,
    otherWinners: [...groups, groupsEqually]
      .filter((other) => !haveSameWinners(other.count, voters.count))
      .map(({ weighing }) => weighing),
    places: [...profile.options.keys()].map((option) => ({
      option,
      voters: placeOf(option, voters.count),
      groups: groups.map((group) => placeOf(option, group.count)),
      groupsEqually: placeOf(option, groupsEqually.count),
    })),
    words: [voters, ...groups, groupsEqually].map(({ weighing, count: found }) =>
      sentence(weighing, found, voters.count, profile.options),
    ),
  };
}

/** Whether the same options win; in which order they won is not asked. */
export function haveSameWinners(a: Count, b: Count): boolean {
  return a.winners.length === b.winners.length && a.winners.every((winner) => b.winners.includes(winner));
}

function placeOf(option: number, { order }: Count): number | null {
  if (order === undefined) return null;
  const tier = order.findIndex((options) => options.includes(option));
  return 1 + order.slice(0, tier).flat().length;
}

function sentence(weighing: Weighing, found: Count, voters: Count, options: readonly string[]): string {
  const winners = listed(found.winners.map((winner) => options[winner] as string));
  const verb = found.winners.length > 1 ? 'win' : 'wins';
  if (weighing.kind === 'VOTERS') return `All voters: ${winners} ${verb}.`;
  const electorate =
    weighing.kind === 'GROUP' ? `${weighing.group || 'Voters of no group'} alone` : 'Groups weighed equally';
  return `${electorate}: ${winners} ${verb}, ${haveSameWinners(found, voters) ? 'as' : 'not as'} with all voters.`;
}
