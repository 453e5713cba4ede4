import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';

/** Pages that say which address they were asked for, and which origin they were told of. */
const echo = `export const entry = { module: { createPages: () => async ({ url, headers }) =>
  new Response(url, { headers: { 'told-origin': String(headers.get('origin')) } }) } };`;

describe('the door of the pages', () => {
  let app: TestApp;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plenary-pages-'));
    await mkdir(join(folder, 'client'));
    await mkdir(join(folder, 'server'));
    await writeFile(join(folder, 'server/package.json'), '{ "type": "module" }');
    await writeFile(join(folder, 'server/index.js'), echo);
    app = await testApp({ pages: folder });
    await app.nest.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  const ask = async (path: string, method = 'GET', headers: Record<string, string> = {}) => {
    const { port } = app.nest.getHttpServer().address() as AddressInfo;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, method, headers }, resolve).on('error', reject).end();
    });
    const text = (await answer.toArray()).join('');
    return { status: answer.statusCode, text, headers: answer.headers };
  };

  it.each(['/f/ai?after=3', '//elsewhere.example/f/ai', '/\\elsewhere.example', '//', '/..//elsewhere.example'])(
    'takes every address as one of ours: %s',
    async (path) => {
      const { status, text } = await ask(path);
      expect([status, new URL(text).origin]).toEqual([200, 'http://plenary.example']);
    },
  );

  it('takes the whole address that a proxy is asked for as one of ours', async () => {
    const { status, text } = await ask('http://elsewhere.example/f/ai');
    expect([status, new URL(text).origin]).toEqual([200, 'http://plenary.example']);
  });

  it.each([
    [200, 'our own page', { origin: 'http://plenary.example' }],
    [200, 'a program, which says nothing', {}],
    [200, 'our own page', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    [403, 'another site', { origin: 'http://elsewhere.example' }],
    [403, 'a page without an origin', { origin: 'null' }],
    [403, 'a neighbouring site', { 'sec-fetch-site': 'same-site', origin: 'http://plenary.example' }],
  ])('answers %i to a form of %s', async (status, _whose, headers) => {
    expect((await ask('/sign-in', 'POST', headers as Record<string, string>)).status).toBe(status);
  });

  it('takes a form from whatever name of this host the reader came by', async () => {
    const own = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' };
    const { status, text, headers } = await ask('/sign-in', 'POST', own);
    expect([status, text, headers['told-origin']]).toEqual([200, 'http://plenary.example/sign-in', 'null']);
  });

  it.each(['/me.data', '/graphql?query={viewer{id}}', '/health/live'])(
    'lets nobody keep the answer to %s',
    async (path) => {
      const { status, headers } = await ask(path, 'GET', { 'apollo-require-preflight': 'true' });
      expect(status).toBe(200);
      expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    },
  );

  it('answers a method that pages do not have', async () => {
    expect((await ask('/', 'TRACE')).status).toBe(405);
  });
});
