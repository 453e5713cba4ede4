import { countries } from '@plenary/identity';

/** Names in use beside the ones that Unicode's English names have. */
const variants: Readonly<Record<string, string>> = {
  'bolivia plurinational state of': 'BO',
  burma: 'MM',
  'cape verde': 'CV',
  'czech republic': 'CZ',
  'democratic republic of the congo': 'CD',
  'republic of the congo': 'CG',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  uk: 'GB',
  'hong kong': 'HK',
  holland: 'NL',
  'the netherlands': 'NL',
  'iran islamic republic of': 'IR',
  'ivory coast': 'CI',
  korea: 'KR',
  'republic of korea': 'KR',
  'korea republic of': 'KR',
  'democratic peoples republic of korea': 'KP',
  'lao pdr': 'LA',
  'lao peoples democratic republic': 'LA',
  macau: 'MO',
  macedonia: 'MK',
  'moldova republic of': 'MD',
  palestine: 'PS',
  'peoples republic of china': 'CN',
  'russian federation': 'RU',
  swaziland: 'SZ',
  'syrian arab republic': 'SY',
  'tanzania united republic of': 'TZ',
  'united republic of tanzania': 'TZ',
  'the gambia': 'GM',
  'the bahamas': 'BS',
  'the philippines': 'PH',
  turkiye: 'TR',
  turkey: 'TR',
  uae: 'AE',
  'united states of america': 'US',
  us: 'US',
  usa: 'US',
  'venezuela bolivarian republic of': 'VE',
  'viet nam': 'VN',
};

const english = new Intl.DisplayNames('en', { type: 'region' });
const codes = new Map([
  ...countries.map((code) => [plain(english.of(code) ?? code), code] as const),
  ...Object.entries(variants),
]);

/** ISO 3166-1 alpha-2 of what a source calls a country in English; null where it is none, such as a region or a body. */
export function countryNamed(name: string | null): string | null {
  return codes.get(plain(name ?? '')) ?? null;
}

/** A name without accents, case and punctuation. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
