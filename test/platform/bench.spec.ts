import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { operation } from '../bench/operations.ts';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, '.config/schema.graphql'), 'utf8'));
const names = globSync('test/bench/operations/*.graphql', { cwd: root }).map((file) => basename(file, '.graphql'));

it.each(['libs/tally/src/index.ts', 'apps/cli/reading/csv.ts', 'apps/cli/reading/text.ts'])(
  '%s loads in Node as it stands: bench runs on it',
  async (path) => {
    const url = pathToFileURL(join(root, path)).href;
    const load = `console.log(Object.keys(await import(${JSON.stringify(url)})).length > 0)`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', load]);
    expect(stdout).toBe('true\n');
  },
);

it.each(names)('%s, which is measured, is of the contract', (name) => {
  expect(validate(schema, parse(operation(name)))).toEqual([]);
});
