#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { connectionOf, onServer, SchemaAdapterFactory } from './schema-adapter.mjs';

/*
 * What the Prisma CLI starts as its schema engine: JSON-RPC, a request and an answer a line, over the engine's WebAssembly build,
 * which runs wherever Node does. The CLI takes silence for success, so every request is answered, if need be with an error.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
});

const datasource = values.datasource === undefined ? null : JSON.parse(values.datasource);
const connection = datasource?.url ? connectionOf(datasource.url) : null;
const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, 'utf8')]);

const factory = bindMigrationAwareSqlAdapterFactory(new SchemaAdapterFactory(connection));

// The engine leaves word of a panic here, then traps outside of any promise.
let panic = null;
let asked = null;
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panic = message) };
process.on('uncaughtException', (error) =>
  say({ jsonrpc: '2.0', id: asked, error: failure(error) }, () => process.exit(1)),
);

let engine;
function startEngine() {
  if (connection === null) throw new Error('The schema engine works on a PostgreSQL server: set DATABASE_URL');
  engine ??= SchemaEngine.new({ datamodels }, () => {}, factory);
  return engine;
}

async function afterDiagnosis(method, input) {
  const engine = await startEngine();
  await engine.devDiagnostic({ migrationsList: input.migrationsList, filters: input.filters });
  return engine[method](input);
}

const own = {
  createDatabase: async () => {
    await onServer(connection, 'postgres', `CREATE DATABASE "${connection.database}"`);
    return { databaseName: connection.database };
  },
  // The CLI prints what it is asked to print, and passes over the text in the answer.
  diff: async (input) => {
    const { exitCode, stdout } = await (await startEngine()).diff(input);
    if (stdout !== null) say({ jsonrpc: '2.0', id: 0, method: 'print', params: { content: stdout } });
    return { exitCode, stdout: null };
  },
  // These two find the schema of the history only where a diagnosis has just left it: alone they ask for a shadow in vain.
  evaluateDataLoss: (input) => afterDiagnosis('evaluateDataLoss', input),
  createMigration: (input) => afterDiagnosis('createMigration', input),
  getDatabaseVersion: async (input) => (await startEngine()).version(input),
};

/** Errors as the CLI expects them: a message, and Prisma's code where the engine gives one. */
function failure(error) {
  const thrown = /External error id#(\d+)/.exec(String(error?.message));
  const cause = thrown === null ? error : factory.errorRegistry.consumeError(Number(thrown[1])).error;
  const message = panic ?? (cause instanceof Error ? cause.message : String(cause));
  return { code: 4466, message, data: { is_panic: false, message, error_code: error?.code ?? null } };
}

const say = (message, afterwards) => process.stdout.write(`${JSON.stringify(message)}\n`, afterwards);

async function answer({ id, method, params }) {
  asked = id;
  try {
    const call = own[method] ?? (async (input) => (await startEngine())[method](input));
    const result = (await call(params)) ?? {};
    return { jsonrpc: '2.0', id, result };
  } catch (error) {
    return { jsonrpc: '2.0', id, error: failure(error) };
  }
}

async function serve() {
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    if (request.method !== undefined) say(await answer(request));
  }
  (await engine)?.free();
}

/** `cli can-connect-to-database`, `cli create-database`: the exit status tells; the reason is a line of log after a heading. */
async function once(command) {
  try {
    if (command === 'can-connect-to-database') await onServer(connection, connection.database, 'SELECT 1');
    else if (command === 'create-database') await own.createDatabase();
    else throw new Error(`Unknown command: ${command}`);
  } catch (error) {
    const absent = error.code === '3D000';
    const fields = { error_code: absent ? 'P1003' : 'P1001', message: error.message || String(error.code) };
    process.stderr.write(
      `schema engine\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}`,
    );
    process.exitCode = 1;
  }
}

if (positionals[0] === 'cli') await once(positionals[1]);
else await serve();
