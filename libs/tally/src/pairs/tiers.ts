/**
 * Puts options into tiers: the first holds those that no other option comes before, the next those that none of the
 * remaining ones comes before, and so on. Options of one tier stand in the order given.
 * @param before whether the first option comes before the second; it must close no circle.
 */
export function tiersOf(options: readonly number[], before: (a: number, b: number) => boolean): number[][] {
  const tiers: number[][] = [];
  let remaining = options;
  while (remaining.length > 0) {
    const tier = remaining.filter((option) => !remaining.some((other) => before(other, option)));
    if (tier.length === 0) throw new RangeError('tiers: the options come before one another in a circle');
    tiers.push(tier);
    remaining = remaining.filter((option) => !tier.includes(option));
  }
  return tiers;
}
