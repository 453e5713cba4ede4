import { expect, it } from 'vitest';
import { shadeOf } from './pairwise-table.tsx';

it('shades only the preferred of two, the deeper the clearer', () => {
  expect([shadeOf(5n, 5n), shadeOf(4n, 6n), shadeOf(0n, 0n)]).toEqual([0, 0, 0]);
  expect([shadeOf(51n, 49n), shadeOf(60n, 40n), shadeOf(61n, 39n), shadeOf(75n, 25n), shadeOf(9n, 0n)]).toEqual([
    1, 2, 2, 3, 5,
  ]);
});
