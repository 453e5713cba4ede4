import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const quotedCharacter = 18;

/**
 * PostgreSQL's internal type "char", of which its catalogs are full, is unknown to the adapter: its columns are reported as
 * characters. Done once, on what the adapter and its transactions have in common.
 */
function reportCharacters(queryable) {
  if (Object.hasOwn(queryable, 'reportsCharacters')) return;
  const { performIO, queryRaw } = queryable;
  const places = new WeakMap();
  queryable.reportsCharacters = true;
  queryable.performIO = async function (query) {
    const result = await performIO.call(this, query);
    const found = (result.fields ?? []).filter((field) => field.dataTypeID === quotedCharacter);
    places.set(
      query,
      found.map((field) => result.fields.indexOf(field)),
    );
    for (const field of found) field.dataTypeID = pg.types.builtins.TEXT;
    return result;
  };
  queryable.queryRaw = async function (query) {
    const answer = await queryRaw.call(this, query);
    for (const place of places.get(query)) answer.columnTypes[place] = ColumnTypeEnum.Character;
    return answer;
  };
}

/** The parts of a connection address. The adapter must not see the address itself: it would use its database as the shadow. */
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

async function connect(connection, afterwards = async () => {}) {
  const adapter = await new PrismaPg(connection).connect();
  reportCharacters(Object.getPrototypeOf(Object.getPrototypeOf(adapter)));
  const close = adapter.dispose.bind(adapter);
  // One query for the whole script: split at its semicolons, a function's body would come apart.
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error) => adapter.onError(error));
  };
  adapter.dispose = async () => {
    await close();
    await afterwards();
  };
  return adapter;
}

/** Runs one statement on the server of a connection, in another of its databases. */
export async function onServer(connection, database, statement) {
  const client = new pg.Client({ ...connection, database });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The databases the schema engine works on: the one of the address, and shadows that live as long as they are used. */
export class SchemaAdapterFactory {
  provider = 'postgres';
  adapterName = '@prisma/adapter-pg';
  #connection;

  constructor(connection) {
    this.#connection = connection;
  }

  connect() {
    return connect(this.#connection);
  }

  async connectToShadowDb() {
    const database = `shadow_${randomUUID()}`;
    await onServer(this.#connection, this.#connection.database, `CREATE DATABASE "${database}"`);
    const drop = () =>
      onServer(this.#connection, this.#connection.database, `DROP DATABASE "${database}" WITH (FORCE)`);
    return connect({ ...this.#connection, database }, drop);
  }
}
