#!/usr/bin/env node
// @ts-check
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceToModels, migrationsFolder, withMigrated } from './migrations.mjs';

/*
 * node tools/migration.mjs NAME: writes the next migration, from what the migrations make to what the models say. What models
 * cannot say (checks, triggers, partial and expression indexes) is added to the file by hand before it is first applied.
 */
const name = process.argv[2] ?? '';
const lockfile = join(migrationsFolder, 'migration_lock.toml');

/** `20261121093000`: the instant in UTC, as Prisma names its folders. */
const stamp = () => new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);

/** @param {string} name */
async function write(name) {
  mkdirSync(migrationsFolder, { recursive: true });
  if (!existsSync(lockfile)) writeFileSync(lockfile, 'provider = "postgresql"\n');
  const sql = await withMigrated(migrationsFolder, differenceToModels);
  if (sql === null) return 'The models say what the migrations make: nothing to write.';
  const folder = `${stamp()}_${name}`;
  mkdirSync(join(migrationsFolder, folder));
  writeFileSync(join(migrationsFolder, folder, 'migration.sql'), sql);
  return `Wrote prisma/migrations/${folder}/migration.sql`;
}

try {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('Say what it changes: node tools/migration.mjs add_mandates');
  console.log(await write(name));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
