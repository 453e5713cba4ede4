import { useLingui } from '@lingui/react';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long it is until a moment, in words and rounded down so that nobody comes too late; null where it has passed. */
export function useLeft(at: string, now: Date | string): string | null {
  const { i18n } = useLingui();
  const left = new Date(at).getTime() - new Date(now).getTime();
  if (left <= 0) return null;
  if (left >= 2 * day)
    return i18n.t('{count, plural, one {# day left} other {# days left}}', { count: Math.floor(left / day) });
  if (left >= 2 * hour)
    return i18n.t('{count, plural, one {# hour left} other {# hours left}}', { count: Math.floor(left / hour) });
  return i18n.t('{count, plural, one {# minute left} other {# minutes left}}', {
    count: Math.max(1, Math.floor(left / minute)),
  });
}
