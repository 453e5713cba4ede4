import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { operation } from '../bench/operations.ts';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, '.config/schema.graphql'), 'utf8'));
const names = globSync('test/bench/operations/*.graphql', { cwd: root }).map((file) => basename(file, '.graphql'));

it.each(names)('%s, which is measured, is of the contract', (name) => {
  expect(validate(schema, parse(operation(name)))).toEqual([]);
});
