import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import serveFiles from '@fastify/static';
import type { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { RequestContext } from '@plenary/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Env } from './env.ts';
import { SessionService, sessionCookie } from './session.ts';

/** What the built web is given for one request (its `app/request-context.ts` says what each is for). */
interface PageRequestContext {
  execute(operation: { toString(): string }, variables: Record<string, unknown>): Promise<unknown>;
  viewer: { personId: string; name: string; locale: string } | null;
  requestId: string;
  now: Date;
  origin: string;
  signIn(token: string): void;
  signOut(): void;
  fault(error: unknown): void;
}
type Pages = (request: Request, context: PageRequestContext) => Promise<Response>;
interface BuiltWeb {
  entry: { module: { createPages(build: BuiltWeb): Pages } };
}

/** Serves the built web from `folder`, in a scope of its own. Must come before Nest's init, which takes what is left. */
export async function mountPages(app: NestFastifyApplication, env: Env, log: Logger, folder: string): Promise<void> {
  const build = (await import(pathToFileURL(join(folder, 'server/index.js')).href)) as BuiltWeb;
  const pages = build.entry.module.createPages(build);
  await app
    .getHttpAdapter()
    .getInstance()
    .register(async (scope) => {
      await scope.register(compress);
      await scope.register(serveFiles, {
        root: join(folder, 'client'),
        wildcard: false,
        preCompressed: true,
        immutable: true,
        maxAge: '365d',
        index: false,
      });
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      scope.all('/*', async (request, reply) => {
        if (request.method === 'TRACE') return reply.code(405).send();
        if (!isSameOrigin(request, env.PUBLIC_URL))
          return reply.code(403).type('text/plain').send('This form was sent from another site.');
        const cookies: string[] = [];
        const context = await pageContextOf(app, env, log, request, cookies);
        return send(reply, await pages(asFetchRequest(request, env.PUBLIC_URL), context), cookies);
      });
    });
}

async function pageContextOf(
  app: NestFastifyApplication,
  env: Env,
  log: Logger,
  request: FastifyRequest,
  cookies: string[],
): Promise<PageRequestContext> {
  const apollo = app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter
    .instance as unknown as ApolloServer<RequestContext>;
  const context = await app.get(SessionService).contextOf(request);
  const secure = env.PUBLIC_URL.startsWith('https:');
  return {
    async execute(operation, variables) {
      const { body } = await apollo.executeOperation(
        { query: operation.toString(), variables },
        { contextValue: { ...context, loaders: new Map() } },
      );
      return body.kind === 'single' ? body.singleResult : body.initialResult;
    },
    viewer: context.viewer && {
      personId: context.viewer.personId,
      name: context.viewer.displayName,
      locale: context.viewer.locale,
    },
    requestId: request.id,
    now: new Date(),
    origin: env.PUBLIC_URL,
    signIn: (token) => cookies.push(sessionCookie(token, secure)),
    signOut: () => cookies.push(sessionCookie(null, secure)),
    fault: (error) => log.error({ err: error, requestId: request.id, url: request.url }, 'page fault'),
  };
}

/** A form may only be sent from our own pages; browsers say where from, and other clients carry no cookie by accident. */
function isSameOrigin({ method, headers }: FastifyRequest, publicUrl: string): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  const site = headers['sec-fetch-site'];
  if (site) return site === 'same-origin' || site === 'none';
  return !headers.origin || headers.origin === publicUrl || URL.parse(headers.origin)?.host === headers.host;
}

function asFetchRequest(request: FastifyRequest, publicUrl: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  // isSameOrigin has judged it. The framework would refuse a reader who came by another name of this host than the public one.
  headers.delete('origin');
  const abort = new AbortController();
  request.raw.on('aborted', () => abort.abort());
  const body = request.body instanceof Uint8Array ? new Uint8Array(request.body) : null;
  return new Request(addressOf(request.url, publicUrl), {
    method: request.method,
    headers,
    body,
    signal: abort.signal,
  });
}

/** Where a request is for, always with us: its target may look like the address of another site, or be that of a proxy's request. */
function addressOf(target: string, publicUrl: string): string {
  return publicUrl + (target.startsWith('/') ? target : '/');
}

async function send(reply: FastifyReply, response: Response, cookies: readonly string[]): Promise<FastifyReply> {
  reply.code(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  for (const cookie of [...response.headers.getSetCookie(), ...cookies]) reply.header('set-cookie', cookie);
  return reply.send(Buffer.from(await response.arrayBuffer()));
}
