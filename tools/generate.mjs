#!/usr/bin/env node
// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { operationTypes, resolverTypes } from './codegen.mjs';
import { prisma } from './prisma.mjs';
import { inRoot } from './root.mjs';
import { filesOf, parseAll, readSchema } from './sdl.mjs';

const client = 'libs/kernel/src/generated/prisma';
const stamp = `${client}/.made-from`;

/** @param {string} path */
const read = (path) => (existsSync(inRoot(path)) ? readFileSync(inRoot(path), 'utf8') : null);

/**
 * Leaves a file alone that would not change, so that watchers and incremental builds stay quiet.
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  if (read(path) === text) return [];
  mkdirSync(dirname(inRoot(path)), { recursive: true });
  writeFileSync(inRoot(path), text);
  return [path];
}

/** What the Prisma client is made from: the models and Prisma's own version. */
function clientSource() {
  const hash = createHash('sha256').update(readFileSync(inRoot('node_modules/prisma/package.json')));
  for (const path of filesOf('prisma/{schema,models/*}.prisma')) hash.update(`${path}\0${read(path)}\0`);
  return hash.digest('hex');
}

function writeClient() {
  const source = clientSource();
  if (read(stamp) === source) return [];
  const { status, output } = prisma(['generate', '--no-hints']);
  if (status !== 0 || !existsSync(inRoot(client))) throw new Error(`prisma generate failed\n${output}`);
  write(stamp, source);
  return [client];
}

/** @param {import('graphql').GraphQLSchema | null} schema */
async function writeOperations(schema) {
  const path = 'apps/web/app/generated/operations.ts';
  const documents = parseAll('apps/web/app/**/*.graphql');
  if (documents.length === 0) return write(path, 'export {};\n');
  if (schema === null) throw new Error('apps/web has operations, but no room declares a schema (libs/*/src/*.graphql)');
  return write(path, await operationTypes(schema, documents));
}

/** Makes the Prisma client, the types of the contract and the operations of the web. Gives the paths that changed. */
export async function generate() {
  const changed = filesOf('prisma/models/*.prisma').length > 0 ? writeClient() : [];
  const schema = readSchema();
  const types = schema === null ? 'export {};\n' : await resolverTypes(schema);
  return [...changed, ...write('libs/kernel/src/generated/graphql.ts', types), ...(await writeOperations(schema))];
}

if (import.meta.main) {
  try {
    for (const path of await generate()) console.log(`generated ${path}`);
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  }
}
