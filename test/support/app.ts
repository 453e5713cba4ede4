import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@plenary/kernel';
import { pino } from 'pino';
import request from 'supertest';
import { readEnv } from '../../apps/api/env.ts';
import { makeServer, type ServerParts } from '../../apps/api/server.ts';
import { SettableClock } from './clock.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

/** What came over the wire. What a test expects of it is its check. */
export type Json = ReturnType<typeof JSON.parse>;
export interface GraphQLAnswer {
  data: Json;
  errors?: { message: string; extensions: { code: string } }[];
  status: number;
}

/** Somebody at the GraphQL door: a visitor, or a person with a session. */
export class Client {
  readonly app: TestApp;
  readonly token: string | null;

  constructor(app: TestApp, token: string | null = null) {
    this.app = app;
    this.token = token;
  }

  async ask(query: string, variables: Record<string, unknown> = {}): Promise<GraphQLAnswer> {
    const sent = request(this.app.nest.getHttpServer()).post('/graphql').send({ query, variables });
    const { body, status } = await (this.token ? sent.set('authorization', `Bearer ${this.token}`) : sent);
    return { ...body, status };
  }

  /** Carries out one mutation `name(input: NameInput!)` and gives its payload; `fields` is what to read of it. */
  async act(name: string, input: Record<string, unknown>, fields: string): Promise<Json> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const keyed = keyless.has(name) ? input : { idempotencyKey: randomUUID(), ...input };
    const query = `mutation($input: ${inputTypes[name] ?? type}!) { ${name}(input: $input) { ${fields} refusal { code until field limit } } }`;
    const answer = await this.ask(query, { input: keyed });
    if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
    return answer.data[name];
  }
}

const keyless = new Set(['signIn', 'signOut', 'confirmEmail', 'requestPasswordReset', 'resetPassword', 'changeLocale']);
const inputTypes: Record<string, string> = {
  hideComment: 'ModerateCommentInput',
  restoreComment: 'ModerateCommentInput',
};

export interface TestApp {
  nest: NestFastifyApplication;
  db: Database;
  clock: SettableClock;
  visitor: Client;
  /** Registers a person, follows the mailed link and signs them in. */
  person(name: string, options?: { confirmed?: boolean }): Promise<Client>;
  /** The path in the newest mail to an address. */
  mailedPath(email: string): Promise<string>;
  close(): Promise<void>;
}

export const password = 'a long enough passphrase';
export const emailOf = (name: string): string => `${name.toLowerCase()}@cast.example`;

/** The whole server on a database of its own, or on the one given. */
export async function testApp({
  database,
  settings,
  ...parts
}: ServerParts & { database?: FreshDatabase; settings?: Record<string, string> } = {}): Promise<TestApp> {
  const { url, drop } = database ?? (await freshDatabase());
  const clock = new SettableClock();
  const env = readEnv({
    ...{ DATABASE_URL: url, DATABASE_CONNECTIONS: '20', PUBLIC_URL: 'http://plenary.example' },
    ...settings,
  });
  const nest = await makeServer(env, pino({ level: process.env.TEST_LOG ?? 'silent' }), { clock, ...parts });
  const db = nest.get(Database);
  const app: TestApp = {
    nest,
    db,
    clock,
    visitor: undefined as never,
    async person(name, { confirmed = true } = {}) {
      const email = emailOf(name);
      await app.visitor.act('register', { email, displayName: name, password }, 'email');
      if (!confirmed) {
        const { sessionToken } = await app.visitor.act('signIn', { email, password }, 'sessionToken');
        return new Client(app, sessionToken);
      }
      const token = new URL(await app.mailedPath(email), 'http://plenary.example').searchParams.get('token');
      const { sessionToken } = await app.visitor.act('confirmEmail', { token }, 'sessionToken');
      return new Client(app, sessionToken);
    },
    async mailedPath(email) {
      const { rows } = await db.pool.query<{ path: string }>(
        `SELECT payload->'values'->>'path' AS path FROM graphile_worker._private_jobs
         WHERE payload->>'to' = $1 ORDER BY id DESC LIMIT 1`,
        [email],
      );
      if (!rows[0]) throw new Error(`No mail was sent to ${email}.`);
      return rows[0].path;
    },
    async close() {
      await nest.close();
      await drop();
    },
  };
  app.visitor = new Client(app);
  return app;
}
