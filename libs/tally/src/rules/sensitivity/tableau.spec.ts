import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tableau } from './tableau.ts';

/** A tableau with rows of `now` and coefficients; its cheapest point as numbers, or null where there is none. */
function cheapest(size: number, rows: readonly (readonly number[])[]) {
  const tableau = new Tableau(size);
  for (const [now = 0, ...coefficients] of rows) tableau.add(BigInt(now), coefficients.map(BigInt));
  if (!tableau.solve()) return null;
  const { over, cost, values } = tableau.point();
  return { cost: Number(cost) / Number(over), values: values.map((value) => Number(value) / Number(over)) };
}

describe('the cheapest point', () => {
  it('is nought where nothing is asked', () => {
    expect(cheapest(2, [])).toEqual({ cost: 0, values: [0, 0] });
    expect(cheapest(2, [[3, -1, -1]])).toEqual({ cost: 0, values: [0, 0] });
  });

  it('takes what does most', () => {
    expect(cheapest(2, [[-6, 1, 2]])).toEqual({ cost: 3, values: [0, 3] });
    expect(cheapest(2, [[-5, 2, 2]])).toEqual({ cost: 2.5, values: [2.5, 0] });
  });

  it('takes the next where there is no more of the first', () => {
    expect(
      cheapest(2, [
        [-6, 1, 2],
        [2, 0, -1],
      ]),
    ).toEqual({ cost: 4, values: [2, 2] });
  });

  it('may lie where two constraints meet', () => {
    expect(
      cheapest(2, [
        [-4, 2, 1],
        [-5, 1, 3],
      ]),
    ).toEqual({ cost: 2.6, values: [1.4, 1.2] });
  });

  it('is nowhere where constraints contradict each other', () => {
    expect(
      cheapest(1, [
        [-3, 1],
        [2, -1],
      ]),
    ).toBeNull();
  });

  it('is found again when a constraint is added, and a copy does not change what it was copied from', () => {
    const tableau = new Tableau(2);
    tableau.add(-4n, [2n, 1n]);
    expect(tableau.solve()).toBe(true);
    const copy = tableau.copy();
    copy.add(1n, [-1n, 0n]);
    expect(copy.solve()).toBe(true);
    expect(copy.point()).toEqual({
      over: copy.point().over,
      cost: 3n * copy.point().over,
      values: [1n, 2n].map((n) => n * copy.point().over),
    });
    const { over, cost } = tableau.point();
    expect(cost).toBe(2n * over);
    expect([tableau.work, copy.work]).toEqual([2, 4]);
  });
});

describe('Bland’s rule', () => {
  /** What came out of it, and how many entries were computed for that. */
  const solved = (...rows: number[][]) => {
    const tableau = new Tableau(3);
    for (const [now = 0, ...coefficients] of rows) tableau.add(BigInt(now), coefficients.map(BigInt));
    return { isThere: tableau.solve(), ...tableau.point(), work: tableau.work };
  };
  it('asks for what was added first before what was added later', () => {
    expect(solved([-6, 2, 1, 0], [-5, 2, -1, -1])).toMatchObject({ over: 2n, values: [6n, 0n, 0n], work: 6 });
    expect(solved([-2, 1, 2, 2], [1, -1, 1, -1], [-5, 0, -2, -1])).toMatchObject({ isThere: false, work: 27 });
  });
  it('takes of variables that cost as much the lowest, wherever they stand', () => {
    expect(solved([-2, 2, 1, 0], [-5, -1, 1, 1])).toMatchObject({ over: 1n, values: [0n, 2n, 3n], work: 18 });
  });
  it('takes what costs least before what stands lower', () => {
    const rows = [
      [-2, 2, -1, 0],
      [1, 0, 2, -2],
      [-5, 2, 1, 2],
    ];
    expect(solved(...rows)).toMatchObject({ over: 4n, cost: 10n, values: [8n, 0n, 2n] });
  });
});

const upTo = Array.from({ length: 6 }, (_, value) => value);
const wholePoints = upTo.flatMap((a) => upTo.flatMap((b) => upTo.map((c) => [a, b, c])));

it('is feasible, and never dearer than a whole point that is', () => {
  const aRow = fc.tuple(
    fc.integer({ min: -9, max: 9 }),
    fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 3, maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 5 }), (rows) => {
      const found = cheapest(
        3,
        rows.map(([now, coefficients]) => [now, ...coefficients]),
      );
      const isFeasible = (values: readonly number[]) =>
        values.every((value) => value >= 0) &&
        rows.every(
          ([now, coefficients]) => coefficients.reduce((sum, each, at) => sum + each * (values[at] ?? 0), now) > -1e-9,
        );
      const cheaper = wholePoints.filter(
        (values) =>
          isFeasible(values) && values.reduce((a, b) => a + b, 0) < (found?.cost ?? Number.POSITIVE_INFINITY) - 1e-9,
      );
      expect([found === null || isFeasible(found.values), cheaper]).toEqual([true, []]);
    }),
  );
});
