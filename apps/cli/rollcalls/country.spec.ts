import { expect, it } from 'vitest';
import { isoOf } from './country.ts';

it.each([
  ['Namibia', 'NA', 'NA'],
  ['Namibie', 'NA', 'NA'],
  ['Yugoslavia', 'NA', null],
  ['Yugoslavia', 'YU', null],
  ['German Democratic Republic', 'DD', null],
  ['Chad', 'TD', 'TD'],
  ['Chad', '', null],
  ['Chad', 'TCD', null],
])('the code of %s %s is %s', (name, code, iso) => {
  expect(isoOf(name, code)).toBe(iso);
});
