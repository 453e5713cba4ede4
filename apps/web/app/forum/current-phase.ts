import type { PhasePartsFragment } from '../generated/operations.ts';

/** The phase that is under way, or of several the one that ends first; null between phases. */
export function currentPhase(phases: readonly PhasePartsFragment[], now: Date): PhasePartsFragment | null {
  const at = now.getTime();
  return (
    phases
      .filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= at && at < Date.parse(endsAt))
      .toSorted((a, b) => Date.parse(a.endsAt) - Date.parse(b.endsAt))[0] ?? null
  );
}
