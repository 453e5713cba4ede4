#!/usr/bin/env node
// @ts-check
import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { inRoot, root } from './root.mjs';

/**
 * Prisma's CLI over our own schema engine, under the Node that runs this file.
 * @param {Record<string, string>} more
 */
const environment = (more) => ({
  ...process.env,
  ...more,
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
  PRISMA_SCHEMA_ENGINE_BINARY: inRoot('tools/schema-engine.mjs'),
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
});

/**
 * Runs one command of the CLI; gives its exit status, its standard output and everything it printed.
 * @param {string[]} parameters
 * @param {Record<string, string>} variables
 */
export function prisma(parameters, variables = {}) {
  const run = spawnSync(process.execPath, [inRoot('node_modules/prisma/build/index.js'), ...parameters], {
    cwd: root,
    env: environment(variables),
    encoding: 'utf8',
  });
  return { status: run.status ?? 1, text: run.stdout, output: `${run.stdout}${run.stderr}` };
}

if (import.meta.main) {
  const { status, output } = prisma(process.argv.slice(2));
  process.stdout.write(output);
  process.exitCode = status;
}
