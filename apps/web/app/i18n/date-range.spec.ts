import { expect, it } from 'vitest';
import { dateRange } from './date-range.ts';
import { languages } from './locales.ts';

const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const moment = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const range = (style: Intl.DateTimeFormatOptions, from: string, to: string, locale: 'en' | 'ar' | 'zh' = 'zh') =>
  dateRange(new Intl.DateTimeFormat(languages[locale].formats, style), new Date(from), new Date(to));

it.each([
  ['2026-12-04', '2026-12-06', '2026年12月4日至6日'],
  ['2026-11-30', '2026-12-01', '2026年11月30日至12月1日'],
  ['2026-12-04', '2027-12-04', '2026年12月4日至2027年12月4日'],
  ['2026-12-04', '2026-12-04', '2026年12月4日'],
])('says in Chinese the days from %s to %s in words, as it says a single day', (from, to, words) => {
  expect(range(day, from, to)).toBe(words);
});

it.each([
  ['2026-12-04T01:00Z', '2026-12-04T03:30Z', '2026年12月4日 01:00–03:30'],
  ['2026-12-04T01:00Z', '2026-12-04T01:30Z', '2026年12月4日 01:00–01:30'],
  ['2026-12-04T01:00Z', '2026-12-06T03:00Z', '2026年12月4日 01:00至6日 03:00'],
])('says in Chinese the hours from %s to %s', (from, to, words) => {
  expect(range(moment, from, to)).toBe(words);
});

it('leaves the other languages to the locale data', () => {
  expect(range(day, '2026-12-04', '2026-12-06', 'en')).toMatch(/^4\s–\s6 December 2026$/);
  expect(range(day, '2026-12-04', '2026-12-06', 'ar')).toBe('4–6 ديسمبر 2026');
});
