import { resolve } from 'node:path';

/** The top of the project. */
export const root = resolve(import.meta.dirname, '..');
