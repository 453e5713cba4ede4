import type { RankedProfile, ScoredProfile } from '../ballots/profile.ts';
import { approval } from './approval.ts';
import { borda } from './borda.ts';
import { consent } from './consent.ts';
import type { Count, Method } from './count.ts';
import { instantRunoff } from './instant-runoff.ts';
import { meekStv } from './meek-stv.ts';
import { rankedPairs } from './ranked-pairs.ts';
import { schulze } from './schulze.ts';
import { score } from './score.ts';
import { scottishStv } from './scottish-stv.ts';
import type { CountSettings } from './settings.ts';
import { supportScale } from './support-scale.ts';
import { trafficLight } from './traffic-light.ts';

/** Methods that count ranks. */
export const RANKED_METHODS: Partial<Record<Method, (profile: RankedProfile, settings?: CountSettings) => Count>> = {
  SCHULZE: schulze,
  RANKED_PAIRS: rankedPairs,
  BORDA: borda,
  INSTANT_RUNOFF: instantRunoff,
  SCOTTISH_STV: scottishStv,
  MEEK_STV: meekStv,
};

/** Methods that count scores. */
export const SCORED_METHODS: Partial<Record<Method, (profile: ScoredProfile, settings?: CountSettings) => Count>> = {
  SUPPORT: supportScale,
  CONSENT: consent,
  APPROVAL: approval,
  SCORE: score,
  TRAFFIC_LIGHT: trafficLight,
};

/**
 * Counts ballots by a method.
 * @throws RangeError when the method counts ballots of another kind, or the settings do not fit the options.
 */
export function count(method: Method, profile: RankedProfile | ScoredProfile, settings: CountSettings = {}): Count {
  if ('ranks' in profile) {
    const ranked = RANKED_METHODS[method];
    if (ranked) return ranked(profile, settings);
    throw new RangeError(`${method} does not count ranks`);
  }
  const scored = SCORED_METHODS[method];
  if (scored) return scored(profile, settings);
  throw new RangeError(`${method} does not count scores`);
}
