import type { Profile } from './profile.ts';

/** Counters of each group, one group's after another's; whole numbers up to 2^53 − 1, as fast as the machine adds. */
export function perGroup({ groups }: Profile, counters: number): Float64Array {
  return new Float64Array(groups.length * counters);
}

/** The counters of all groups together, each group's times its factor. */
export function weighed({ groups, factors }: Profile, counts: Float64Array, counters: number): bigint[] {
  const sums = new Array<bigint>(counters).fill(0n);
  for (const group of groups.keys()) {
    const factor = factors[group] ?? 0n;
    for (let counter = 0; counter < counters; counter += 1)
      sums[counter] = (sums[counter] as bigint) + BigInt(counts[group * counters + counter] as number) * factor;
  }
  return sums;
}
