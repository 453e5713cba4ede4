import { isLocale, type Locale } from './locales.ts';

interface Wishes {
  /** `?lang=` of the address. */
  readonly query: string | null;
  readonly cookie: string | null;
  /** The language that the signed-in person chose for their account. */
  readonly person: Locale | null;
  /** The `Accept-Language` header. */
  readonly header: string | null;
}

/** The language of a page: address, then cookie, then account, then browser, then English. */
export function chooseLocale({ query, cookie, person, header }: Wishes): Locale {
  if (isLocale(query)) return query;
  if (isLocale(cookie)) return cookie;
  return person ?? preferredLocale(header) ?? 'en';
}

/** The first language of an `Accept-Language` header (RFC 9110 §12.5.4) that the interface speaks, by weight. */
function preferredLocale(header: string | null): Locale | null {
  const ranges = (header ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().split(';');
    const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
    return { language: tag.trim().toLowerCase().split('-')[0], weight: weight ? Number(weight.trim().slice(2)) : 1 };
  });
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLocale) ?? null;
}
