import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillSeats } from './seats.ts';

const options = [0, 1, 2, 3, 4, 5];

function* ordersOf(rest: readonly number[]): Generator<number[]> {
  if (rest.length === 0) yield [];
  for (const first of rest)
    for (const others of ordersOf(rest.filter((each) => each !== first))) yield [first, ...others];
}
const orders = [...ordersOf(options)];

const aTier = fc.nat(3);
const anElection = fc.record({
  tierOf: fc.tuple(aTier, aTier, aTier, aTier, aTier, aTier),
  seats: fc.integer({ min: 1, max: 5 }),
  most: fc.nat(2),
  classOf: fc.array(fc.constantFrom('Acme', 'Bolt', null), { minLength: 6, maxLength: 6 }),
});

it('with one limit, seats who is seated however ties are broken, and ties who is seated by some of the ways alone', () => {
  fc.assert(
    fc.property(anElection, ({ tierOf, seats, most, classOf }) => {
      const order = [0, 1, 2, 3].map((tier) => options.filter((option) => tierOf[option] === tier));
      const settings = { seats, limits: [{ most, classOf }] };
      const ways = orders.map(
        (turns) => fillSeats(order, { ...settings, tieBreak: { by: 'LOT', order: turns } }).winners,
      );
      const always = options.filter((option) => ways.every((winners) => winners.includes(option)));
      const sometimes = options.filter((option) => ways.some((winners) => winners.includes(option)));
      const { winners, ties } = fillSeats(order, settings);
      expect(winners.toSorted()).toEqual(always);
      expect(ties.flatMap((tie) => tie.options).toSorted()).toEqual(sometimes.filter((each) => !always.includes(each)));
    }),
    { numRuns: 60 },
  );
});
