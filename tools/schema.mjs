#!/usr/bin/env node
// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { differences } from './difference.mjs';
import { inRoot } from './root.mjs';
import { printContract, readSchema } from './sdl.mjs';

const snapshot = inRoot('.config/schema.graphql');

/** The lines in which the committed contract and the rooms' own differ; empty when they agree. */
export function schemaDifferences() {
  const committed = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : '';
  return differences(committed, printContract(readSchema()));
}

if (import.meta.main) {
  if (process.argv.includes('--check')) {
    const found = schemaDifferences();
    if (found.length > 0) {
      console.error(
        `The API contract changed. Read the difference, then run: node tools/schema.mjs\n${found.join('\n')}`,
      );
      process.exitCode = 1;
    }
  } else {
    writeFileSync(snapshot, printContract(readSchema()));
  }
}
