import { isZone, zonedTime } from '@plenary/schedule';

/** The instant that a date-and-time field says (2026-12-04T09:00) by the clocks of a zone, in ISO 8601; null where it says none. */
export function instantOf(text: string, zone: string): string | null {
  const [date = '', time = ''] = text.split('T');
  if (!isZone(zone)) return null;
  try {
    return zonedTime(date, time, zone).toISOString();
  } catch {
    return null;
  }
}

/** A calendar day as it was sent (2026-12-04); null where there is no such day. */
export function dayOf(text: string): string | null {
  return instantOf(`${text}T00:00`, 'UTC') ? text : null;
}
