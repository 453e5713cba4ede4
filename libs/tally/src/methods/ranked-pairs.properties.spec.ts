import { expect, it } from 'vitest';
import { rankedPairs } from '../index.ts';
import { drawFrom, randomRanked } from '../spec/random.ts';

function orders(options: readonly number[]): number[][] {
  if (options.length === 0) return [[]];
  return options.flatMap((first) => orders(options.filter((other) => other !== first)).map((rest) => [first, ...rest]));
}

it('locks, while a tie of majorities is open, only what every way of breaking it locks', () => {
  const draw = drawFrom(6);
  let open = 0;
  for (let n = 0; n < 3000; n += 1) {
    const profile = randomRanked(draw, 4);
    const undecided = rankedPairs(profile);
    const certain = undecided.majorities?.filter(({ outcome }) => outcome !== 'TIED') ?? [];
    if (certain.length === undecided.majorities?.length) continue;
    open += 1;
    for (const order of orders([0, 1, 2, 3])) {
      const decided = rankedPairs(profile, { tieBreak: { by: 'LOT', order } });
      expect(decided.majorities).toEqual(expect.arrayContaining(certain));
      expect(decided.majorities?.some(({ outcome }) => outcome === 'TIED')).toBe(false);
      expect(undecided.order?.[0]).toEqual(expect.arrayContaining([...(decided.order?.[0] ?? [])]));
    }
  }
  expect(open).toBeGreaterThan(40);
});
