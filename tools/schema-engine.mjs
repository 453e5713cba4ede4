#!/usr/bin/env node
// @ts-check
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { connectionOf, onServer, schemaAdapters } from './schema-adapter.mjs';

/*
 * What the Prisma CLI starts as its schema engine: JSON-RPC, a request and an answer a line, over the engine's WebAssembly build,
 * which runs wherever Node does. The CLI takes silence for success, so every request is answered, if need be with an error.
 */

/**
 * @typedef {{ id: number, method?: string, params?: unknown }} Message
 * @typedef {(input: never) => unknown} Call
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
    // Sent to any engine; this one needs neither.
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});

const address = values.datasource === undefined ? undefined : JSON.parse(values.datasource).url;
const connection = address ? connectionOf(address) : undefined;
const factory = connection && bindMigrationAwareSqlAdapterFactory(schemaAdapters(connection));

// The engine leaves word of a panic here, then traps outside of any promise.
/** @type {string | undefined} */
let panic;
let asked = 0;
const registry = {
  set_message: (/** @type {string} */ message) => {
    panic = message;
  },
};
Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
process.on('uncaughtException', (error) => say({ id: asked, error: failure(error) }, () => process.exit(1)));

/** @type {Promise<SchemaEngine> | undefined} */
let engine;
function startEngine() {
  if (factory === undefined) throw new Error('The schema engine works on a PostgreSQL server: set DATABASE_URL');
  /** @type {[string, string][] | undefined} */
  const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, 'utf8')]);
  engine ??= SchemaEngine.new({ datamodels }, () => {}, factory);
  return engine;
}

/**
 * Calls that find the schema of the history only where a diagnosis has just left it: alone they ask for a shadow in vain.
 * @param {import('@prisma/schema-engine-wasm').DevDiagnosticInput} input
 */
async function diagnosed({ migrationsList, filters }) {
  const started = await startEngine();
  await started.devDiagnostic({ migrationsList, filters });
  return started;
}

async function createDatabase() {
  if (connection === undefined) throw new Error('There is no address of a database to make');
  await onServer(connection, 'postgres', `CREATE DATABASE "${connection.database}"`);
  return { databaseName: connection.database };
}

/** What is more than handing the request to the engine. */
const own = {
  createDatabase,
  /** The CLI prints what it is asked to print, and passes over the text in the answer. */
  diff: async (/** @type {import('@prisma/schema-engine-wasm').DiffParams} */ input) => {
    const { exitCode, stdout } = await (await startEngine()).diff(input);
    if (stdout !== null) say({ id: 0, method: 'print', params: { content: stdout } });
    return { exitCode, stdout: null };
  },
  evaluateDataLoss: async (/** @type {import('@prisma/schema-engine-wasm').EvaluateDataLossInput} */ input) =>
    (await diagnosed(input)).evaluateDataLoss(input),
  createMigration: async (/** @type {import('@prisma/schema-engine-wasm').CreateMigrationInput} */ input) =>
    (await diagnosed(input)).createMigration(input),
  getDatabaseVersion: async () => (await startEngine()).version(),
};

/** @type {(method: string) => Promise<Call>} */
async function callFor(method) {
  /** @type {Record<string, Call | undefined>} */
  const calls = { ...own };
  if (calls[method]) return calls[method];
  const started = await startEngine();
  const call = Reflect.get(started, method);
  if (typeof call !== 'function') throw new Error(`The schema engine has no ${method}`);
  return (input) => call.call(started, input);
}

/**
 * An error as the CLI expects it: a message, and Prisma's code where the engine gives one.
 * @param {unknown} error
 */
function failure(error) {
  const thrown = /External error id#(\d+)/.exec(String(error));
  const cause = thrown === null ? error : factory?.errorRegistry.consumeError(Number(thrown[1]))?.error;
  const message = panic ?? (cause instanceof Error ? cause.message : String(cause));
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return { code: 4466, message, data: { is_panic: false, message, error_code: code } };
}

/**
 * @param {object} message
 * @param {() => void} [afterwards]
 */
function say(message, afterwards) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`, afterwards);
}

async function serve() {
  for await (const line of createInterface({ input: process.stdin })) {
    /** @type {Message} */
    const { id, method, params } = JSON.parse(line);
    if (method === undefined) continue;
    asked = id;
    try {
      say({ id, result: (await (await callFor(method))(/** @type {never} */ (params))) ?? {} });
    } catch (error) {
      say({ id, error: failure(error) });
    }
  }
  (await engine)?.free();
}

/**
 * `cli can-connect-to-database`, `cli create-database`: the exit status tells; the reason is a line of log after a heading.
 * @param {string | undefined} command
 */
async function once(command) {
  try {
    if (command === 'create-database') await createDatabase();
    else if (command !== 'can-connect-to-database') throw new Error(`The schema engine has no command ${command}`);
    else if (connection === undefined) throw new Error('There is no address of a database');
    else await onServer(connection, connection.database, 'SELECT 1');
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === '3D000';
    const fields = { error_code: absent ? 'P1003' : 'P1001', message: failure(error).message };
    const log = { level: 'ERROR', target: 'schema_engine::logger', fields };
    process.stderr.write(`schema engine\n${JSON.stringify(log)}`);
    process.exitCode = 1;
  }
}

if (positionals[0] === 'cli') await once(positionals[1]);
else await serve();
