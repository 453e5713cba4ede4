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

it('the counting library loads in Node as it stands: bench counts by it', async () => {
  const url = pathToFileURL(join(root, 'libs/tally/src/index.ts')).href;
  const load = `console.log(typeof (await import(${JSON.stringify(url)})).schulze)`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', load]);
  expect(stdout).toBe('function\n');
});

it.each(names)('%s, which is measured, is of the contract', (name) => {
  expect(validate(schema, parse(operation(name)))).toEqual([]);
});
