#!/usr/bin/env node
// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, root } from './root.mjs';

const source = /\.(tsx?|mjs|js)$/;

/** What must stand in no file, or in no file of one kind: each with the words that say so. */
const forbidden = [
  { what: 'a path of one machine', pattern: /(?<![\w.~-])\/(?:work|farm|Users|root|home\/(?!node\b))\//g },
  { what: 'the address of a package registry', pattern: /"resolved":|\bregistry\s*=|_authToken/g, except: /\.mjs$/ },
  {
    what: 'a check switched off',
    pattern: /(?:biome|oxlint|eslint)-(?:ignore|disable)|@ts-(?:ignore|nocheck|expect-error)/g,
    in: source,
  },
  { what: 'a test skipped or narrowed', pattern: /\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b/g, in: source },
  { what: 'something left for later', pattern: /\b(?:TODO|FIXME|XXX)\b/g, in: source },
  { what: 'a private key', pattern: /BEGIN (?:EC |RSA |OPENSSH )?PRIVATE KEY/g },
];

const longest = 250;
/** @type {(text: string, index: number) => number} */
const lineOf = (text, index) => text.slice(0, index).split('\n').length;

/**
 * The breaches in one file, each as `path:line what`.
 * @param {{ path: string, text: string }} file
 */
export function breaches({ path, text }) {
  const found = forbidden
    .filter((rule) => (rule.in ?? /./).test(path) && !rule.except?.test(path))
    .flatMap(({ what, pattern }) =>
      [...text.matchAll(pattern)].map(({ index }) => `${path}:${lineOf(text, index)} ${what}`),
    );
  const lines = text.split('\n').length - 1;
  return source.test(path) && lines > longest ? [...found, `${path}: ${lines} lines, ${longest} at most`] : found;
}

/** The texts that are part of the project: those git keeps, except where they say what is forbidden. */
export const projectFiles = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !/\.(?:png|jpg|ico|woff2?|pdf)$|house-rules/.test(path))
    .filter((path) => existsSync(inRoot(path)))
    .map((path) => ({ path, text: readFileSync(inRoot(path), 'utf8') }));

if (import.meta.main) {
  const found = projectFiles().flatMap(breaches);
  for (const breach of found) console.error(breach);
  if (found.length > 0) process.exitCode = 1;
}
