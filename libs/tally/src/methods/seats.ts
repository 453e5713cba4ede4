import type { Tie } from './count.ts';
import type { CountSettings } from './settings.ts';

/**
 * Fills the seats from an order: from the best tier down, passing over options whose class has its share of winners
 * already. Who of a tier is seated in whatever turn, is seated; the others of it who might be are tied: the tie-break says
 * in which turn, or the tie is left open. Then lower tiers get what is left, whoever of those tied is taken; where several
 * limits cross, that may depend on who is, and nobody after an open tie is seated.
 */
export function fillSeats(
  order: readonly (readonly number[])[],
  { seats = 1, limits = [], tieBreak }: CountSettings,
): { winners: number[]; ties: Tie[] } {
  const winners: number[] = [];
  const ties: Tie[] = [];
  const hasRoom = (held: readonly number[], option: number) =>
    held.length < seats && withinLimits([...held, option], limits);
  const seatInTurn = (held: readonly number[], options: readonly number[]) => {
    const seated = [...held];
    for (const option of options) if (hasRoom(seated, option)) seated.push(option);
    return seated;
  };
  /** The winners, and where ties are open as many of those tied as will be, whoever they are. */
  let held: readonly number[] = [];
  for (const tier of order) {
    const possible = tier.filter((option) => hasRoom(held, option));
    const isWhole = seatInTurn(held, possible).length === held.length + possible.length;
    const isCertain = (option: number) => {
      const others = possible.filter((other) => other !== option);
      return hasRoom(seatInTurn(held, others), option);
    };
    const certain = isWhole ? possible : possible.filter((option) => limits.length < 2 && isCertain(option));
    const tied = possible.filter((option) => !certain.includes(option));
    const turns = tieBreak ? tieBreak.order.filter((option) => tied.includes(option)) : tied;
    const seated = [...held, ...certain];
    held = seatInTurn(seated, turns);
    const taken = tieBreak ? held.slice(seated.length) : [];
    winners.push(...certain, ...taken);
    if (tied.length === 0) continue;
    ties.push({ over: 'SEAT', round: null, options: tied, brokenBy: tieBreak?.by ?? null, taken });
    if (!tieBreak && limits.length > 1) break;
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
