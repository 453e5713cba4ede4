/** What a phase may grant. */
export type Act = 'PROPOSE' | 'COMMENT' | 'AMEND' | 'OBJECT' | 'VOTE';

/** All acts, in the order of an edition's life. */
export const ACTS = ['PROPOSE', 'COMMENT', 'AMEND', 'OBJECT', 'VOTE'] as const satisfies readonly Act[];

/** An interval that grants acts: it has begun at `startsAt` and is over at `endsAt`. */
export interface Phase {
  name: string;
  grants: readonly Act[];
  startsAt: Date;
  endsAt: Date;
}

/** Why no phase grants an act now, and from when one will, where one will. */
export interface PhaseDenial {
  reason: 'PHASE_NOT_YET' | 'PHASE_OVER' | 'NO_PHASE';
  until: Date | null;
}

/**
 * The phases that are open at this instant, in their given order. Phases may overlap; one that ends before it starts
 * is never open.
 * @throws RangeError when `now` or a phase's time is no valid date.
 */
export function phasesAt<P extends Phase>(phases: readonly P[], now: Date): P[] {
  const instant = instantOf(now, 'now');
  return phases.filter((phase) => startOf(phase) <= instant && instant < endOf(phase));
}

/**
 * Null where a phase open at this instant grants the act. Otherwise NO_PHASE where none ever does, PHASE_NOT_YET with
 * the next start of one that will, PHASE_OVER where the last has ended.
 * @throws RangeError when `now` or a phase's time is no valid date.
 */
export function mayNotYet(phases: readonly Phase[], act: Act, now: Date): PhaseDenial | null {
  const granting = phases.filter((phase) => phase.grants.includes(act) && startOf(phase) < endOf(phase));
  if (phasesAt(granting, now).length > 0) return null;
  if (granting.length === 0) return { reason: 'NO_PHASE', until: null };
  const next = earliest(granting, startOf, now);
  return next ? { reason: 'PHASE_NOT_YET', until: new Date(startOf(next)) } : { reason: 'PHASE_OVER', until: null };
}

/**
 * Of the phases open at this instant, the one that ends first; of several that end together, the first given. Null
 * where none is open.
 * @throws RangeError when `now` or a phase's time is no valid date.
 */
export function nextDeadline<P extends Phase>(phases: readonly P[], now: Date): P | null {
  return earliest(phasesAt(phases, now), endOf, now);
}

/**
 * Of the phases still to come, the one that starts first; of several that start together, the first given. Null where
 * none is to come.
 * @throws RangeError when `now` or a phase's time is no valid date.
 */
export function nextPhase<P extends Phase>(phases: readonly P[], now: Date): P | null {
  return earliest(
    phases.filter((phase) => startOf(phase) < endOf(phase)),
    startOf,
    now,
  );
}

/** Of those whose time is after `now`, the one with the earliest. */
function earliest<P extends Phase>(phases: readonly P[], timeOf: (phase: Phase) => number, now: Date): P | null {
  const instant = instantOf(now, 'now');
  let first: P | null = null;
  for (const phase of phases)
    if (timeOf(phase) > instant && (first === null || timeOf(phase) < timeOf(first))) first = phase;
  return first;
}

function startOf(phase: Phase): number {
  return instantOf(phase.startsAt, `start of phase "${phase.name}"`);
}

function endOf(phase: Phase): number {
  return instantOf(phase.endsAt, `end of phase "${phase.name}"`);
}

function instantOf(date: Date, what: string): number {
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new RangeError(`${what} is no valid date`);
  return instant;
}
