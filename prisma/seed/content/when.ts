/** An instant: ISO with its zone, a distance from the start, or a clock time in Shanghai some days from the start. */
export type When = string | { days: number; hours: number } | { days: number; clock: string };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Shanghai keeps UTC+8 the year round. */
const SHANGHAI = 8 * HOUR;

/** The instant meant by `when` for a demonstration that starts at `now`. Throws RangeError on an unreadable time. */
export function instant(when: When, now: Date): Date {
  if (typeof when === 'string') return valid(new Date(when), when);
  if ('hours' in when) return new Date(now.getTime() + when.days * DAY + when.hours * HOUR);
  const day = new Date(now.getTime() + SHANGHAI + when.days * DAY).toISOString().slice(0, 10);
  return valid(new Date(`${day}T${when.clock}:00+08:00`), when.clock);
}

/** Some days and hours before the start. */
export function ago(days: number, hours = 0): When {
  return { days: -days, hours: -hours };
}

/** Some days and hours after the start. */
export function ahead(days: number, hours = 0): When {
  return { days, hours };
}

/** A clock time in Shanghai, some days from the start's day. */
export function clock(days: number, time: string): When {
  return { days, clock: time };
}

/** `when` and some hours more. */
export function later(when: When, hours: number): When {
  if (typeof when === 'string') return new Date(valid(new Date(when), when).getTime() + hours * HOUR).toISOString();
  if ('hours' in when) return { days: when.days, hours: when.hours + hours };
  throw new RangeError('a clock time has no hours to add to');
}

function valid(date: Date, source: string): Date {
  if (Number.isNaN(date.getTime())) throw new RangeError(`no time: ${source}`);
  return date;
}
