import { ballotsIn, type Profile } from '../ballots/profile.ts';
import type { Tie } from './count.ts';

const DECIDED_BY = { EARLIER_ROUND: 'an earlier round', CASTING_VOTE: 'the casting vote', LOT: 'the lot' } as const;
const TIED_FOR = {
  SEAT: 'for a seat',
  EXCLUSION: 'for exclusion',
  SURPLUS: 'for whose surplus goes first',
  MAJORITIES: 'by majorities of the same strength',
} as const;

/** "1 ballot", "12 ballots". */
export function counted(amount: bigint, noun: string): string {
  return `${amount} ${noun}${amount === 1n ? '' : 's'}`;
}

/** "Ada", "Ada and Bo", "Ada, Bo and Cy". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? 'nobody';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Says how many ballots there are, and what one of each group weighs where that differs. */
export function openingWords(profile: Profile): string[] {
  const opening = `${counted(ballotsIn(profile), 'ballot')}, ${counted(BigInt(profile.options.length), 'option')}.`;
  if (profile.factors.every((factor) => factor === 1n)) return [opening];
  const weights = profile.groups.map((group, index) => `${group} ${profile.factors[index]}`);
  return [`One ballot counts as often as its group weighs: ${weights.join(', ')}.`, opening];
}

/** One sentence a tier: the place, and who stands there. */
export function placeWords({ options }: Profile, order: readonly (readonly number[])[]): string[] {
  let place = 1;
  return order.map((tier) => {
    const first = place;
    place += tier.length;
    const names = listed(tier.map((option) => options[option] as string));
    return tier.length === 1 ? `Place ${first}: ${names}.` : `Places ${first} to ${place - 1}, tied: ${names}.`;
  });
}

/** Says between whom the ballots did not decide, and who did. */
export function tieWords({ options }: Profile, { over, options: tied, brokenBy, taken }: Tie): string {
  const named = (some: readonly number[]) => listed(some.map((option) => options[option] as string));
  const tie = `${named(tied)} are tied ${TIED_FOR[over]}`;
  if (brokenBy === null) return `${tie}: nobody was asked to decide, and the tie stays open.`;
  if (over === 'MAJORITIES') return `${tie}: ${DECIDED_BY[brokenBy]} decides whose is considered first.`;
  return `${tie}: ${DECIDED_BY[brokenBy]} takes ${named(taken)}.`;
}

/** Says who won. */
export function winnerWords({ options }: Profile, winners: readonly number[]): string {
  if (winners.length === 0) return 'Nobody wins.';
  return `${listed(winners.map((option) => options[option] as string))} ${winners.length === 1 ? 'wins' : 'win'}.`;
}
