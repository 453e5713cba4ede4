import type { CountSeed } from './count-seed.ts';
import { firstThemes } from './first-themes.ts';
import { host } from './host.ts';

/** Ballots on paper, counted and published, in time. */
export const counts: CountSeed[] = [host, firstThemes];
