import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from '../support/app.ts';
import { type Site, startSite } from './site.ts';
import { aStage } from './stage.ts';

let site: Site;
let pages: { of: Client; path: string }[];
beforeAll(async () => {
  site = await startSite();
  const { at, itemAt, sessionAt, olga, amina, bo, ...stage } = await aStage(site.app);
  const counts = ['/counts', ...stage.counts.map((number) => `/counts/${number}`)];
  const polls = [stage.poll, stage.consent.closed].map((number) => `/polls/${number}`);
  const reading = ['', '/2026', '/record', '/moderation', `/proposals/${stage.proposal}`, ...polls, ...counts];
  const visited = ['/', '/about', itemAt, ...reading.map((path) => at + path)];
  const working = ['/me', `${at}/join`, `${at}/proposals/${stage.proposal}/edit`, `${itemAt}/propose`];
  const organizing = ['/organize', '/organize/people', '/organize/settings', '/organize/edition', '/2026/organize'];
  const changing = [sessionAt, `${itemAt}/edit`, `${itemAt}/poll`, `${at}/polls/${stage.poll}/roll`];
  const kept = [...organizing.map((path) => at + path), ...changing, '/organize/new'];
  pages = [
    ...visited.map((path) => ({ of: site.app.visitor, path })),
    ...[...visited, ...working].map((path) => ({ of: amina, path })),
    ...kept.map((path) => ({ of: olga, path })),
    { of: bo, path: `${at}/moderate` },
  ];
});
afterAll(() => site.close());

/** What is asked for as a browser of today asks, and how many bytes came. */
async function fetched(path: string, { token }: Client) {
  const { port } = site.app.nest.getHttpServer().address() as AddressInfo;
  const headers = { 'accept-encoding': 'br', cookie: token ? `plenary_session=${token}` : '' };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers }, resolve).on('error', reject).end();
  });
  const bytes = Buffer.concat(await answer.toArray());
  const packed = answer.headers['content-encoding'] === 'br';
  const text = String(packed ? brotliDecompressSync(bytes) : bytes);
  return { status: answer.statusCode, bytes: bytes.length, text };
}

const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);

/** Bytes on the line for one page with an empty cache. Its scripts are all named in it: none stands in the page, none asks for another. */
async function weightOf({ of, path }: { of: Client; path: string }) {
  const { status, text, bytes } = await fetched(path, of);
  expect(status, path).toBe(200);
  const scripts = found(text, /<script\b[^>]*?\ssrc="([^"]+)"/g);
  const styles = found(text, /<link\b[^>]*?rel="stylesheet"[^>]*?\shref="([^"]+)"/g);
  expect([scripts.length, styles.length], path).toEqual([1, 1]);
  expect(text.match(/<script\b|rel="(?:modulepreload|preload)"/g), path).toHaveLength(scripts.length);
  const [script, style] = [await fetched(scripts[0] ?? '', of), await fetched(styles[0] ?? '', of)];
  expect([script.status, style.status], path).toEqual([200, 200]);
  expect(script.text).not.toMatch(/\bimport\b/);
  return { path, html: bytes, script: script.bytes, style: style.bytes };
}

it('keeps every page, of visitors and of people signed in, within its weight on the line', async () => {
  const weights = await Promise.all(pages.map(weightOf));
  const most = { html: 30_000, script: 10_000, style: 15_000 };
  const heavy = weights.filter(
    ({ html, script, style }) => html > most.html || script > most.script || style > most.style,
  );
  expect(heavy).toEqual([]);
});
