import { expect, it } from 'vitest';
import { pageOf } from './page-of.ts';

it('names the page by the address that people see, whoever asked', () => {
  const page = (address: string) => pageOf(new Request(`http://plenary.example${address}`));
  expect(page('/f/ai?after=3&index')).toBe('/f/ai?after=3');
  expect(page('/f/ai.data?after=3&_routes=root')).toBe('/f/ai?after=3');
  expect(page('/_.data')).toBe('/');
  expect(page('/')).toBe('/');
  expect(page('//f/ai')).toBe('/f/ai');
});
