import type { Position } from './position.ts';

/** How a profile of scores marks each position on an option. ABSTAINED marks that the voter took none. */
export const POSITION_MARKS = {
  SUPPORT: 1,
  ABSTAIN: 0,
  OPPOSE: -1,
  STAND_ASIDE: -2,
  BLOCK: -3,
  RECUSED: -4,
} as const satisfies Record<Position, number>;
