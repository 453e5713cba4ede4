import { type Ballot, type RankedProfile, rankedProfile } from '../index.ts';

/**
 * A profile as papers write it: `5: A > B = C` is five ballots that rank A first and B and C second. Options that a line
 * does not name are unranked. A line `Group 5: …` names the voters' group.
 */
export function written(options: string, ...lines: string[]): RankedProfile {
  const names = options.split(' ');
  return rankedProfile(
    names,
    lines.map((line): Ballot => {
      const [who = '', order = ''] = line.split(':');
      const [times = '', group = ''] = who.trim().split(' ').reverse();
      const tiers = order.split('>').map((tier) => tier.split('=').map((name) => name.trim()));
      return {
        marks: names.map((name) => tiers.findIndex((tier) => tier.includes(name)) + 1),
        times: Number(times),
        group,
      };
    }),
  );
}

/** Names instead of indexes. */
export function named<T extends readonly unknown[]>(options: readonly string[], order: T): unknown[] {
  return order.map((part) => (Array.isArray(part) ? named(options, part) : options[part as number]));
}
