// @ts-check
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { hasForum } from './demonstration.mjs';
import { address } from './port.mjs';

/**
 * Waits until the server answers.
 * @param {AbortSignal} over
 */
export async function answers(over) {
  while (!over.aborted && !(await isHealthy())) await pause(100);
}

/**
 * Makes the demonstration where there is no forum yet, then says where the product is, and who can sign in to it.
 * @param {string} databaseUrl
 * @param {(...args: string[]) => Promise<number>} plenary runs a command of the product
 * @param {AbortSignal} over
 */
export async function greet(databaseUrl, plenary, over) {
  if (!(await hasForum(databaseUrl))) await plenary('forum', 'demo');
  if (over.aborted) return;
  process.stdout.write(`\nPlenary is at ${address().url}\n\n`);
  await plenary('forum', 'demo', '--sign-ins');
}

/** @returns {Promise<boolean>} */
function isHealthy() {
  const { port, host } = address();
  const options = {
    port,
    host: ['0.0.0.0', '::'].includes(host) ? 'localhost' : host,
    path: '/health/live',
    agent: false,
    timeout: 2000,
  };
  return new Promise((resolve) => {
    const request = get(options, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('error', () => resolve(false)).once('timeout', () => request.destroy());
  });
}
