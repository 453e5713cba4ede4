// @ts-check
import { startNode } from './children.mjs';
import { onStop } from './stop.mjs';

/**
 * Runs one Node program in the foreground: requests to stop are passed on to it, and its exit code comes back.
 * @param {string[]} args
 * @param {import('./children.mjs').Manner} [manner]
 */
export async function inForeground(args, manner) {
  const child = startNode(args, manner);
  onStop(child.signal);
  return child.ended;
}
