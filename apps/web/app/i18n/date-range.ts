const timed = new Set<Intl.DateTimeFormatPartTypes>(['hour', 'minute']);

/**
 * From one moment to another, what both share said once. Chinese ranges are made here: those of the locale data fall back
 * to figures (2026/12/4 – 2026/12/6) where a single day is said in words (2026年12月4日).
 */
export function dateRange(format: Intl.DateTimeFormat, from: Date, to: Date): string {
  if (!format.resolvedOptions().locale.startsWith('zh')) return format.formatRange(from, to);
  const [begins, ends] = [format.formatToParts(from), format.formatToParts(to)];
  const differs = ends.findIndex(({ type, value }, index) => type !== 'literal' && value !== begins[index]?.value);
  if (differs < 0) return format.format(from);
  const isOneDay = timed.has(ends[differs]?.type ?? 'literal');
  const rest = isOneDay ? ends.slice(ends.findIndex(({ type }) => type === 'hour')) : ends.slice(differs);
  return `${format.format(from)}${isOneDay ? '–' : '至'}${rest.map(({ value }) => value).join('')}`;
}
