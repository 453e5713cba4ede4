export { addDays, daysBetween, endOfDay, sameTimeAfterDays, startOfDay, timeLeft } from './day.ts';
export { ACTS, type Act, mayNotYet, nextDeadline, nextPhase, type Phase, type PhaseDenial, phasesAt } from './phase.ts';
export { isZone, type WallClock, wallClock, zonedTime } from './zone.ts';
