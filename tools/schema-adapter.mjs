import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

const quotedCharacter = 18;
const character = pg.types.builtins.BPCHAR;

const asCharacters = (result) => {
  for (const part of [result].flat())
    for (const field of part?.fields ?? []) if (field.dataTypeID === quotedCharacter) field.dataTypeID = character;
  return result;
};

/** Reports columns of PostgreSQL's internal type "char", which the adapter does not know, as characters. */
class CatalogClient extends pg.Client {
  query(...parameters) {
    const callback = parameters.at(-1);
    if (typeof callback !== 'function') {
      const running = super.query(...parameters);
      return running instanceof Promise ? running.then(asCharacters) : running;
    }
    return super.query(...parameters.slice(0, -1), (error, result) => callback(error, asCharacters(result)));
  }
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
    Client: CatalogClient,
  };
}

async function connect(connection, afterwards = async () => {}) {
  const adapter = await new PrismaPg(connection).connect();
  const close = adapter.dispose.bind(adapter);
  // One query for the whole script: split at its semicolons, a function's body would come apart.
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script).catch((error) => adapter.onError(error));
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
    const drop = () => onServer(this.#connection, this.#connection.database, `DROP DATABASE "${database}" WITH (FORCE)`);
    return connect({ ...this.#connection, database }, drop);
  }
}
