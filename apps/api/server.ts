import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '@plenary/kernel';
import type { Logger } from 'pino';
import { AppModule } from './app.module.ts';
import type { Env } from './env.ts';
import { mountPages } from './pages.ts';

/** Largest request body, in bytes. */
const bodyLimit = 1_000_000;

export interface ServerParts {
  /** Folder of the built web; left out, only the API is served. */
  pages?: string;
  /** Another clock, for tests. */
  clock?: Clock;
}

/** Whom to believe about where a request came from: whoever is connected, and nobody of whom it was told. */
const nearestProxy = (_address: string, hop: number): boolean => hop === 0;

/** Makes the server, ready to listen: GraphQL, health and, where they are built, the pages. */
export async function makeServer(
  env: Env,
  log: Logger,
  { pages, clock }: ServerParts = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: env.TRUST_PROXY && nearestProxy,
    requestIdHeader: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env, log, clock), adapter, {
    logger: ['fatal'],
    abortOnError: false,
  });
  app.enableShutdownHooks();
  // Answers are for the one who asked, unless they say otherwise: data of pages and of GraphQL hold what only the reader sees.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (_request, reply, _payload, done) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store');
      reply.header('x-content-type-options', 'nosniff');
      done();
    });
  if (pages) await mountPages(app, env, log, pages);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
