// @ts-check
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string[]} parts of a path in the checkout */
export function inRoot(...parts) {
  return path.join(ROOT, ...parts);
}

/** The folder of what an installation keeps: DATA_DIR, by default `.data` in the checkout. */
export function dataDir() {
  return path.resolve(ROOT, process.env.DATA_DIR || '.data');
}

/**
 * What the product's programs are told beside this process's environment: they know nothing of the data folder.
 * @param {string} databaseUrl
 */
export function settings(databaseUrl) {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    MAIL_DIR: process.env.MAIL_DIR || path.join(dataDir(), 'mail'),
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
  };
}
