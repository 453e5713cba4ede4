import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  endOfDay,
  sameTimeAfterDays,
  startOfDay,
  timeLeft,
  wallClock,
  zonedTime,
} from './index.ts';

const ZONES = ['Europe/Zurich', 'America/New_York', 'Asia/Shanghai', 'Asia/Kathmandu', 'America/Sao_Paulo'];
const HOUR = 3_600_000;

it('counts days by the calendar', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
  expect(addDays('2021-01-01', -1)).toBe('2020-12-31');
  expect(daysBetween('2020-12-04', '2021-12-04')).toBe(365);
  expect(daysBetween('2021-12-04', '2021-12-03')).toBe(-1);
});

it('a day has 23 hours where clocks go forward and 25 where they go back', () => {
  const hours = (date: string, zone: string) =>
    (endOfDay(date, zone).getTime() - startOfDay(date, zone).getTime()) / HOUR;
  expect(hours('2026-03-29', 'Europe/Zurich')).toBe(23);
  expect(hours('2026-10-25', 'Europe/Zurich')).toBe(25);
  expect(hours('2026-03-08', 'America/New_York')).toBe(23);
  expect(hours('2026-11-01', 'America/New_York')).toBe(25);
  expect(hours('2026-03-29', 'Asia/Shanghai')).toBe(24);
  expect(hours('2026-03-29', 'Asia/Kathmandu')).toBe(24);
});

it('begins where midnight is left out with the first instant that there is', () => {
  expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe('2018-11-04T03:00:00.000Z');
});

it('keeps the time on the wall when the clocks change in between', () => {
  const friday = zonedTime('2026-03-27', '18:00', 'Europe/Zurich');
  expect(wallClock(sameTimeAfterDays(friday, 3, 'Europe/Zurich'), 'Europe/Zurich')).toMatchObject({
    date: '2026-03-30',
    time: '18:00',
  });
});

it('says what is left, and nothing once the deadline is reached', () => {
  const until = new Date('2021-12-04T09:00:00Z');
  expect(timeLeft(new Date('2021-12-01T07:58:30Z'), until)).toEqual({ days: 3, hours: 1, minutes: 1 });
  expect(timeLeft(until, until)).toEqual({ days: 0, hours: 0, minutes: 0 });
  expect(timeLeft(new Date('2021-12-05T09:00:00Z'), until)).toEqual({ days: 0, hours: 0, minutes: 0 });
  expect(() => timeLeft(until, new Date(Number.NaN))).toThrow('valid dates');
});

it('adds days and takes them off again', () => {
  const date = fc.integer({ min: 0, max: 29_000 }).map((days) => addDays('1970-01-01', days));
  fc.assert(
    fc.property(date, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
      const to = addDays(from, days);
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(to, -days)).toBe(from);
      expect(from < to).toBe(days > 0);
    }),
  );
});

it('every instant belongs to exactly one day of a zone', () => {
  const minute = fc.integer({ min: 0, max: 42_000_000 }).map((minutes) => new Date(minutes * 60_000));
  fc.assert(
    fc.property(minute, fc.constantFrom(...ZONES), (instant, zone) => {
      const { date } = wallClock(instant, zone);
      expect(startOfDay(date, zone).getTime()).toBeLessThanOrEqual(instant.getTime());
      expect(endOfDay(date, zone).getTime()).toBeGreaterThan(instant.getTime());
    }),
    { numRuns: 1000 },
  );
});

it('refuses days that are none', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow('"2026-02-30" does not exist');
  expect(() => addDays('2026-02-01', 0.5)).toThrow('days must be a whole number');
  expect(() => addDays('9999-12-31', 1)).toThrow('out of range');
  expect(() => addDays('2026-02-01', 1e15)).toThrow('out of range');
  expect(() => startOfDay('2026-02-01', 'Asia/Atlantis')).toThrow(RangeError);
});
