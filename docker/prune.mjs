// @ts-check
import { globSync, readFileSync, rmSync } from 'node:fs';

// Leaves in node_modules the packages that those of `dependencies` need, and nothing else. `npm ci --omit=dev` leaves more:
// what another package merely allows beside it (Prisma's command line, TypeScript), the embedded PostgreSQL and Node.

/**
 * @typedef {Record<string, string>} Ranges
 * @typedef {{ dependencies?: Ranges, optionalDependencies?: Ranges, peerDependencies?: Ranges,
 *   peerDependenciesMeta?: Record<string, { optional?: boolean }> }} Package
 */

/** @type {Record<string, Package>} by their place */
const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** @type {Set<string>} */
const needed = new Set();
for (const name of Object.keys(packages['']?.dependencies ?? {})) need(name, '');
for (const place of Object.keys(packages)) if (place && !needed.has(place)) remove(place);
rmSync('node_modules/.bin', { recursive: true, force: true });
// Prisma brings a compiler of queries for each database there is, twice.
for (const file of globSync('node_modules/@prisma/client/runtime/query_compiler*')) {
  if (!file.includes('_fast_bg.postgresql.')) rmSync(file);
}

/** @param {string} name @param {string} from the place of the package that needs it */
function need(name, from) {
  const place = placeOf(name, from);
  if (!place || needed.has(place)) return;
  needed.add(place);
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = packages[place] ?? {};
  const peers = Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
  for (const other of [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers])
    need(other, place);
}

/** Where Node finds a package: beside or above the one that asks for it.
 * @param {string} name @param {string} from @returns {string | undefined} */
function placeOf(name, from) {
  const place = `${from && `${from}/`}node_modules/${name}`;
  if (packages[place]) return place;
  return from ? placeOf(name, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) : undefined;
}

/** A package may hold others that are needed.
 * @param {string} place */
function remove(place) {
  const holds = [...needed].some((other) => other.startsWith(`${place}/node_modules/`));
  if (!holds) rmSync(place, { recursive: true, force: true });
}
