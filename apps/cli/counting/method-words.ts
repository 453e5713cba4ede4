import { type Method, RANKED_METHODS } from '@plenary/tally';

/** The methods, as `--method` calls them. */
export const METHOD_WORDS = {
  schulze: 'SCHULZE',
  'ranked-pairs': 'RANKED_PAIRS',
  borda: 'BORDA',
  irv: 'INSTANT_RUNOFF',
  stv: 'SCOTTISH_STV',
  meek: 'MEEK_STV',
  approval: 'APPROVAL',
  score: 'SCORE',
  'traffic-light': 'TRAFFIC_LIGHT',
  support: 'SUPPORT',
  consent: 'CONSENT',
} as const satisfies Record<string, Method>;

export type MethodWord = keyof typeof METHOD_WORDS;

/** The methods, as people call them. */
export const methodTitles: Readonly<Record<MethodWord, string>> = {
  schulze: 'Schulze',
  'ranked-pairs': 'Ranked pairs',
  borda: 'Borda',
  irv: 'Instant run-off',
  stv: 'Single transferable vote, Scottish rules',
  meek: "Single transferable vote, Meek's method",
  approval: 'Approval',
  score: 'Score',
  'traffic-light': 'Traffic light',
  support: 'Support scale',
  consent: 'Consent',
};

/** Whether a method counts ranks; the others count a mark for each option. */
export const isRanked = (method: Method): boolean => method in RANKED_METHODS;

export function wordOf(method: Method): string {
  return Object.entries(METHOD_WORDS).find(([, each]) => each === method)?.[0] ?? method;
}
