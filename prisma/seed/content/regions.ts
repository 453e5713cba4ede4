import type { Region } from './types.ts';

const COUNTRIES: Record<Region, string> = {
  AFRICA: 'BF CM EG ET GH KE MA ML NG RW SN TN TZ UG ZA',
  ASIA_PACIFIC: 'AE BD CN FJ ID IN JO JP KR KZ LB PH SA SG TH VN',
  EASTERN_EUROPE: 'CZ EE GE PL RO RS UA',
  LATIN_AMERICA_CARIBBEAN: 'AR BB BR CL CO CR MX PE UY',
  WESTERN_EUROPE_OTHERS: 'AU BE CA CH DE ES FI FR GB IE IT NL NO NZ SE US',
};

/** The United Nations' regional group of a country of this demonstration; null for none. Throws on an unlisted one. */
export function regionOf(country: string | null): Region | null {
  if (country === null) return null;
  for (const region of Object.keys(COUNTRIES) as Region[])
    if (COUNTRIES[region].split(' ').includes(country)) return region;
  throw new RangeError(`no region known for ${country}`);
}
