import { useLingui } from '@lingui/react';
import { dateRange } from './date-range.ts';
import { isLocale, languages } from './locales.ts';

const universal = new Set(['UTC', 'Etc/UTC']);

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  dateTime: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof styles;

/** Makes a format once for each set of arguments: making one costs as much as saying a hundred times with it. */
function kept<Arguments extends unknown[], Format>(
  make: (...args: Arguments) => Format,
): (...args: Arguments) => Format {
  const formats = new Map<string, Format>();
  return (...args) => {
    const key = JSON.stringify(args);
    const format = formats.get(key) ?? make(...args);
    formats.set(key, format);
    return format;
  };
}

const dateFormat = kept(
  (locale: string, timeZone: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }),
);
const numberFormat = kept((locale: string) => new Intl.NumberFormat(locale));
const decimalFormat = kept(
  (locale: string, digits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);
const listFormat = kept((locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const names = kept(
  (locale: string, type: 'region' | 'language') => new Intl.DisplayNames(locale, { type, fallback: 'code' }),
);

/** Figures and times in the language of the page. A time is always said in a named zone. */
export function useFormats() {
  const { i18n } = useLingui();
  const locale = isLocale(i18n.locale) ? languages[i18n.locale].formats : 'en-GB';
  return {
    number: (value: number) => numberFormat(locale).format(value),
    /** An exact whole number of the smallest parts, written with so many decimals: '1250000' with 5 is 12.50000. */
    amount: (parts: string, decimals: number) =>
      decimalFormat(locale, decimals).format(`${parts}E-${decimals}` as Intl.StringNumericLiteral),
    date: (at: Date | string, zone: string, style: DateStyle) =>
      dateFormat(locale, zone, styles[style]).format(new Date(at)),
    /** From one day to another, what both share said once. */
    days: (from: Date | string, to: Date | string, zone: string) =>
      dateRange(dateFormat(locale, zone, styles.day), new Date(from), new Date(to)),
    /** From one moment to another, what both share said once. */
    span: (from: Date | string, to: Date | string, zone: string) =>
      dateRange(dateFormat(locale, zone, styles.dateTime), new Date(from), new Date(to)),
    /** The zone's name at that moment, in words: "China Time". */
    zone: (at: Date | string, zone: string) =>
      universal.has(zone)
        ? 'UTC'
        : (dateFormat(locale, zone, { timeZoneName: 'shortGeneric' })
            .formatToParts(new Date(at))
            .find(({ type }) => type === 'timeZoneName')?.value ?? zone),
    list: (items: readonly string[]) => listFormat(locale).format(items),
    /** A country's name for its ISO 3166-1 code, or the code where it has none. */
    country: (code: string) => names(locale, 'region').of(code) ?? code,
    language: (tag: string) => names(locale, 'language').of(tag) ?? tag,
  };
}
