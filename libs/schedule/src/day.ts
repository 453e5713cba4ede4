import { wallClock, zonedTime } from './zone.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * The calendar day so many days later (earlier where negative): YYYY-MM-DD.
 * @throws RangeError when the date does not exist, the number is not whole, or the result is before year 1000 or past 9999.
 */
export function addDays(date: string, days: number): string {
  if (!Number.isSafeInteger(days)) throw new RangeError(`days must be a whole number, not ${days}`);
  const later = new Date(midnightOf(date) + days * DAY);
  if (Number.isNaN(later.getTime()) || later.getUTCFullYear() < 1000 || later.getUTCFullYear() > 9999)
    throw new RangeError(`date "${date}" with ${days} days added is out of range`);
  return later.toISOString().slice(0, 10);
}

/** Whole calendar days from one date to another, negative where it is before. @throws RangeError when a date does not exist. */
export function daysBetween(from: string, to: string): number {
  return (midnightOf(to) - midnightOf(from)) / DAY;
}

/** The first instant of a calendar day in a zone. @throws RangeError when date or zone do not exist. */
export function startOfDay(date: string, zone: string): Date {
  return zonedTime(date, '00:00', zone);
}

/** The first instant that no longer belongs to the day: the start of the next. @throws RangeError as startOfDay. */
export function endOfDay(date: string, zone: string): Date {
  return startOfDay(addDays(date, 1), zone);
}

/**
 * The same time by the zone's clocks so many calendar days later, whatever the clocks did in between; seconds are cut off.
 * @throws RangeError when the instant is not valid, the zone unknown, or the number not whole.
 */
export function sameTimeAfterDays(instant: Date, days: number, zone: string): Date {
  const { date, time } = wallClock(instant, zone);
  return zonedTime(addDays(date, days), time, zone);
}

/** What is left until a deadline, in full days of 24 hours, hours and minutes, cut off; all 0 once it is reached. */
export function timeLeft(now: Date, until: Date): { days: number; hours: number; minutes: number } {
  const minutes = Math.max(0, Math.trunc((until.getTime() - now.getTime()) / MINUTE));
  if (Number.isNaN(minutes)) throw new RangeError('now and until must be valid dates');
  return { days: Math.trunc(minutes / 1440), hours: Math.trunc(minutes / 60) % 24, minutes: minutes % 60 };
}

function midnightOf(date: string): number {
  return zonedTime(date, '00:00', 'UTC').getTime();
}
