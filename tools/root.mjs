// @ts-check
import { resolve } from 'node:path';

/** The top of the project. */
export const root = resolve(import.meta.dirname, '..');

/**
 * A path from the top of the project, made absolute.
 * @param {string} path
 */
export const inRoot = (path) => resolve(root, path);
