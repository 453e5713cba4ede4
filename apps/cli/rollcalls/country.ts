import { countries } from '@plenary/identity';

/** Languages in which a country's own name is known here: those of the United Nations. */
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
const namibia = new Set(languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }).of('NA')));

/**
 * ISO 3166-1 alpha-2 of a country of today; null for a state that is no more (DD, SU, YU) and where nothing is known.
 * NA is Namibia's own code, and in many exports the word for a missing one: it is Namibia's beside its name alone.
 */
export function isoOf(name: string, code: string): string | null {
  if (code === 'NA' && !namibia.has(name)) return null;
  return countries.includes(code) ? code : null;
}
