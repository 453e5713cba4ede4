// @ts-check
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/**
 * @typedef {import('@prisma/driver-adapter-utils').SqlQuery} SqlQuery
 * @typedef {import('@prisma/driver-adapter-utils').SqlResultSet} SqlResultSet
 * @typedef {{ host: string, port: number, user: string, password: string, database: string }} Connection
 *
 * @typedef {object} Queryable what the adapter and its transactions have in common
 * @property {boolean} [reportsCharacters]
 * @property {(query: SqlQuery) => Promise<{ fields?: { dataTypeID: number }[] }>} performIO
 * @property {(query: SqlQuery) => Promise<SqlResultSet>} queryRaw
 */

const quotedCharacter = 18;

/**
 * PostgreSQL's internal type "char", of which its catalogs are full, is unknown to the adapter: its columns are reported as
 * characters. Done once, for the adapter and its transactions.
 * @param {Queryable} queryable
 */
function reportCharacters(queryable) {
  if (Object.hasOwn(queryable, 'reportsCharacters')) return;
  const { performIO, queryRaw } = queryable;
  /** @type {WeakMap<SqlQuery, number[]>} */
  const places = new WeakMap();
  queryable.reportsCharacters = true;
  queryable.performIO = async function (query) {
    const result = await performIO.call(this, query);
    const fields = result.fields ?? [];
    places.set(
      query,
      fields.flatMap((field, place) => (field.dataTypeID === quotedCharacter ? [place] : [])),
    );
    for (const field of fields) if (field.dataTypeID === quotedCharacter) field.dataTypeID = pg.types.builtins.TEXT;
    return result;
  };
  queryable.queryRaw = async function (query) {
    const answer = await queryRaw.call(this, query);
    for (const place of places.get(query) ?? []) answer.columnTypes[place] = ColumnTypeEnum.Character;
    return answer;
  };
}

/**
 * The parts of a connection address. The adapter must not see the address itself: it would use its database as the shadow.
 * @param {string} address
 * @returns {Connection}
 */
export function connectionOf(address) {
  const url = new URL(address);
  return {
    host: url.searchParams.get('host') ?? url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
  };
}

/**
 * @param {Connection} connection
 * @param {() => Promise<void>} [afterwards]
 */
async function connect(connection, afterwards) {
  const adapter = await new PrismaPg(connection).connect();
  reportCharacters(Object.getPrototypeOf(Object.getPrototypeOf(adapter)));
  const close = adapter.dispose.bind(adapter);
  // As a query and not as a script, which the adapter would split at its semicolons: a function's body would come apart.
  adapter.executeScript = async (sql) => {
    await adapter.executeRaw({ sql, args: [], argTypes: [] });
  };
  adapter.dispose = async () => {
    await close();
    await afterwards?.();
  };
  return adapter;
}

/**
 * Runs one statement on the server of a connection, in another of its databases.
 * @param {Connection} connection
 * @param {string} database
 * @param {string} statement
 */
export async function onServer(connection, database, statement) {
  const client = new pg.Client({ ...connection, database });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * The databases the schema engine works on: the one of the address, and shadows that live as long as they are used.
 * @param {Connection} connection
 * @returns {import('@prisma/driver-adapter-utils').SqlMigrationAwareDriverAdapterFactory}
 */
export const schemaAdapters = (connection) => ({
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  connect: () => connect(connection),
  connectToShadowDb: async () => {
    const database = `shadow_${randomUUID()}`;
    await onServer(connection, connection.database, `CREATE DATABASE "${database}"`);
    const drop = () => onServer(connection, connection.database, `DROP DATABASE "${database}" WITH (FORCE)`);
    return connect({ ...connection, database }, drop);
  },
});
