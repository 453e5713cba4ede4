import { useLingui } from '@lingui/react';
import { isLocale, languages } from './locales.ts';

const dateTimeFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  dateTime: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof styles;

function dateTimeFormat(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, timeZone, options]);
  const known = dateTimeFormats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone, ...options });
  dateTimeFormats.set(key, made);
  return made;
}

function numberFormat(locale: string): Intl.NumberFormat {
  const made = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, made);
  return made;
}

/** Figures and times in the language of the page. A time is always said in a named zone. */
export function useFormats() {
  const { i18n } = useLingui();
  const locale = isLocale(i18n.locale) ? languages[i18n.locale].formats : 'en-GB';
  return {
    number: (value: number) => numberFormat(locale).format(value),
    date: (at: Date | string, zone: string, style: DateStyle) =>
      dateTimeFormat(locale, zone, styles[style]).format(new Date(at)),
    /** From one day to another, what both share said once. */
    days: (from: Date | string, to: Date | string, zone: string) =>
      dateTimeFormat(locale, zone, styles.day).formatRange(new Date(from), new Date(to)),
    /** The zone's name at that moment, in words: "China Time". */
    zone: (at: Date | string, zone: string) =>
      dateTimeFormat(locale, zone, { timeZoneName: 'shortGeneric' })
        .formatToParts(new Date(at))
        .find(({ type }) => type === 'timeZoneName')?.value ?? zone,
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    /** A country's name for its ISO 3166-1 code, or the code where it has none. */
    country: (code: string) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code,
    language: (tag: string) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(tag) ?? tag,
  };
}
