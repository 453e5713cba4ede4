/** What a clock on the wall shows in a zone: `date` as YYYY-MM-DD, `time` as HH:MM, `offset` from UTC as +HH:MM. */
export interface WallClock {
  date: string;
  time: string;
  offset: string;
}

const SECOND = 1_000;
const DAY = 86_400 * SECOND;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether this is the name of a time zone known here, such as Asia/Shanghai. */
export function isZone(zone: string): boolean {
  try {
    return formatOf(zone) !== null;
  } catch {
    return false;
  }
}

/**
 * The instant at which clocks in the zone show this date (YYYY-MM-DD) and time (HH:MM or HH:MM:SS). Where the clocks
 * were put forward past it, the time that far after the gap: 02:30 becomes 03:30. Where they were put back and showed
 * it twice, the first (RFC 5545, 3.3.5).
 * @throws RangeError when date, time or zone do not exist.
 */
export function zonedTime(date: string, time: string, zone: string): Date {
  const wall = wallInstant(date, time);
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  const shown = [before, after].map((offset) => wall - offset).filter((at) => at + offsetAt(at, zone) === wall);
  return new Date(shown.length > 0 ? Math.min(...shown) : wall - before);
}

/**
 * What clocks in the zone show at this instant, seconds cut off.
 * @throws RangeError when the date is not valid or the zone unknown.
 */
export function wallClock(instant: Date, zone: string): WallClock {
  const at = instant.getTime();
  if (Number.isNaN(at)) throw new RangeError('instant is no valid date');
  const offset = offsetAt(at, zone);
  const wall = new Date(at + offset).toISOString();
  return { date: wall.slice(0, -14), time: wall.slice(-13, -8), offset: written(offset) };
}

/** The zone's offset from UTC at this instant, both in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / SECOND) * SECOND;
}

function wallInstant(date: string, time: string): number {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(date)) throw new RangeError(`date "${date}" must be YYYY-MM-DD`);
  if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) throw new RangeError(`time "${time}" must be HH:MM`);
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== date)
    throw new RangeError(`date "${date}" does not exist`);
  return new Date(`${date}T${time}Z`).getTime();
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** +HH:MM, with the cut-off towards zero that ISO 8601 has no seconds for. */
function written(offset: number): string {
  const minutes = Math.trunc(Math.abs(offset) / (60 * SECOND));
  const [hours, rest] = [Math.trunc(minutes / 60), minutes % 60];
  return `${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
