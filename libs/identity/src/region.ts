import type { Region } from '@plenary/kernel';

/** Members of the United Nations' regional groups, ISO 3166-1 alpha-2 (UN DGACM, 2024; Kiribati and the US as they sit in practice). */
const members: Record<Region, string> = {
  AFRICA:
    'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW',
  ASIA_PACIFIC:
    'AF BH BD BT BN KH CN CY KP FJ IN ID IR IQ JP JO KZ KI KW KG LA LB MY MV MH FM MN MM NR NP OM PK PW PG PH QA KR WS SA SG SB LK PS SY TJ TH TL TO TR TM TV AE UZ VU VN YE HK MO TW',
  EASTERN_EUROPE: 'AL AM AZ BY BA BG HR CZ EE GE HU LV LT ME MK MD PL RO RU RS SK SI UA XK',
  LATIN_AMERICA_CARIBBEAN:
    'AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE PR',
  WESTERN_EUROPE_OTHERS: 'AD AU AT BE CA DK FI FR DE GR IS IE IL IT LI LU MT MC NL NZ NO PT SM ES SE CH GB US VA',
};

const regions = new Map(
  Object.entries(members).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region as Region] as const),
  ),
);

/** The regional group of a country; null where it has none, or where the code is none. */
export function regionOf(country: string | null | undefined): Region | null {
  return regions.get(country ?? '') ?? null;
}

/** Every country that can be chosen, ISO 3166-1 alpha-2. */
export const countries: readonly string[] = [...regions.keys()].sort();
