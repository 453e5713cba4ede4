import { Refusal } from './refusal.ts';

/** Limits of texts, in code points. */
export const limits = {
  title: 200,
  question: 400,
  body: 100_000,
  comment: 10_000,
  reason: 2_000,
  name: 120,
  email: 254,
};

/**
 * A text as it is kept: NFC, line ends as \n, no control characters, no space at its ends.
 * Refuses an empty one (REQUIRED) and one longer than `limit` code points (TOO_LONG).
 */
export function requireText(field: string, text: string | null | undefined, limit: number): string {
  const kept = optionalText(field, text, limit);
  if (!kept) throw new Refusal({ code: 'REQUIRED', field });
  return kept;
}

/** The same for a text that may be left out; '' then. */
export function optionalText(field: string, text: string | null | undefined, limit: number): string {
  const kept = clean(text ?? '');
  if (kept.length > limit && [...kept].length > limit) throw new Refusal({ code: 'TOO_LONG', field, limit });
  return kept;
}

function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .trim();
}

/** A BCP 47 tag of a language the platform can hold text in. Refuses what is none (INVALID). */
export function requireLanguage(field: string, tag: string): string {
  try {
    const [canonicalTag] = Intl.getCanonicalLocales(tag);
    if (canonicalTag && tag.length <= 35) return canonicalTag;
  } catch {
    // Not a tag at all.
  }
  throw new Refusal({ code: 'INVALID', field });
}

/** An IANA time zone's name. Refuses what is none (INVALID). */
export function requireTimeZone(field: string, zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new Refusal({ code: 'INVALID', field });
  }
}

export const isSlug = (slug: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 60;

/** Lower-case letters, digits and hyphens, 1 to 60 of them. Refuses what is none (INVALID). */
export function requireSlug(field: string, slug: string): string {
  if (isSlug(slug)) return slug;
  throw new Refusal({ code: 'INVALID', field });
}
