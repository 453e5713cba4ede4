import type { CountSeed } from './count-seed.ts';
import { facilitators } from './facilitators.ts';
import { firstThemes } from './first-themes.ts';
import { host } from './host.ts';
import { urgency } from './urgency.ts';

/** Ballots on paper, counted and published, in time. */
export const counts: CountSeed[] = [urgency, host, firstThemes, facilitators];
