import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.ts';
import type { Env } from './env.ts';
import { mountPages } from './pages.ts';

/** Largest request body, in bytes. */
const bodyLimit = 1_000_000;

/** Makes the server, ready to listen: GraphQL, health and, where they are built, the pages. */
export async function makeServer(env: Env, log: Logger, pagesFolder: string | null): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit, trustProxy: env.TRUST_PROXY, requestIdHeader: false });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env, log), adapter, { logger: ['error', 'warn'] });
  app.enableShutdownHooks();
  if (pagesFolder) await mountPages(app, env, log, pagesFolder);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}

