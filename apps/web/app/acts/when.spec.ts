import { expect, it } from 'vitest';
import { dayOf, instantOf } from './when.ts';

it('reads a time by the clocks of the forum', () => {
  expect(instantOf('2026-12-04T09:00', 'Asia/Shanghai')).toBe('2026-12-04T01:00:00.000Z');
  expect(instantOf('2026-07-01T09:00', 'Europe/Paris')).toBe('2026-07-01T07:00:00.000Z');
});

it('gives nothing for what is no time, no day or no zone', () => {
  for (const text of ['', '2026-12-04', '2026-02-30T09:00', '2026-12-04T25:00', 'tomorrow']) {
    expect(instantOf(text, 'Asia/Shanghai')).toBeNull();
  }
  expect(instantOf('2026-12-04T09:00', 'Nowhere/City')).toBeNull();
  expect(dayOf('2026-02-30')).toBeNull();
  expect(dayOf('2026-02-28')).toBe('2026-02-28');
});
