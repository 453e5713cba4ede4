import type { RefusalTerms } from '@plenary/kernel';
import { type Act, mayNotYet, type Phase } from '@plenary/schedule';

/** Whether an edition's phases grant an act at this instant: null, or NO_PHASE, PHASE_NOT_YET (until then), PHASE_OVER. */
export function mayNotAct(phases: readonly Phase[], act: Act, now: Date): RefusalTerms | null {
  const denial = mayNotYet(phases, act, now);
  return denial && { code: denial.reason, until: denial.until };
}
