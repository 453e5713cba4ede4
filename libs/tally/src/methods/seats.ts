import type { Tie } from './count.ts';
import type { CountSettings } from './settings.ts';

/**
 * Fills the seats from an order: from the best tier down, passing over options whose class has its share of winners
 * already. A tier that the seats or the limits do not hold whole is a tie: broken by the order of the tie-break, or left
 * open, and then nobody after it is seated.
 */
export function fillSeats(
  order: readonly (readonly number[])[],
  { seats = 1, limits = [], tieBreak }: CountSettings,
): { winners: number[]; ties: Tie[] } {
  const winners: number[] = [];
  const ties: Tie[] = [];
  const hasRoom = (option: number) => winners.length < seats && withinLimits([...winners, option], limits);
  for (const tier of order) {
    const possible = tier.filter(hasRoom);
    const together = [...winners, ...possible];
    if (together.length <= seats && withinLimits(together, limits)) {
      winners.push(...possible);
      continue;
    }
    const taken: number[] = [];
    for (const option of tieBreak?.order.filter((each) => possible.includes(each)) ?? []) {
      if (!hasRoom(option)) continue;
      winners.push(option);
      taken.push(option);
    }
    ties.push({ over: 'SEAT', round: null, options: possible, brokenBy: tieBreak?.by ?? null, taken });
    if (!tieBreak) break;
  }
  return { winners, ties };
}

/** Whether no class has more of these winners than its limit allows. */
export function withinLimits(winners: readonly number[], limits: CountSettings['limits'] = []): boolean {
  return limits.every(({ most, classOf }) =>
    winners.every((winner) => {
      const own = classOf[winner] ?? null;
      return own === null || winners.filter((other) => classOf[other] === own).length <= most;
    }),
  );
}
