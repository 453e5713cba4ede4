import { decimalOf, type Method } from '@plenary/tally';

/** A whole number: as decimal digits where it is beyond what a number holds exactly. */
export type Amount = number | string;

export function amountOf(amount: bigint): Amount {
  const number = Number(amount);
  return Number.isSafeInteger(number) ? number : String(amount);
}

/** A sum of scores. Borda's points are doubled while they are counted: here they are points again. */
export function totalOf(method: Method, total: bigint): Amount {
  if (method !== 'BORDA') return amountOf(total);
  const points = decimalOf(total * 5n, 1).replace(/\.0$/, '');
  return Number.isSafeInteger(Number(total)) ? Number(points) : points;
}
