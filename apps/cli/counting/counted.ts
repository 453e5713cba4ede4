import type { Count, CountByGroup } from '@plenary/tally';
import type { MethodWord } from './method-words.ts';

/** What is written of a count. */
export interface Counted {
  method: MethodWord;
  options: readonly string[];
  count: Count;
  spoilt: number;
  /** Where the groups were asked for: the same ballots group by group, and with groups weighed equally. */
  byGroup?: CountByGroup;
}

/** An option's place in the order, from 1, tied ones sharing the first of theirs; null where there is no order. */
export function placesOf({ options, count }: Counted): { option: number; place: number | null }[] {
  if (!count.order) return options.map((_, option) => ({ option, place: null }));
  let before = 0;
  return count.order.flatMap((tier) => {
    const place = before + 1;
    before += tier.length;
    return tier.map((option) => ({ option, place }));
  });
}
