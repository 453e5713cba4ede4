import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@plenary/kernel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differenceToModels, migrationsFolder } from '../../tools/migrations.mjs';
import { prisma } from '../../tools/prisma.mjs';
import { inRoot } from '../../tools/root.mjs';
import { emptyDatabase, type FreshDatabase } from '../support/database.ts';

let database: FreshDatabase;
let schema: string;

beforeEach(async () => {
  database = await emptyDatabase();
  await migrate(database.url, migrationsFolder);
  schema = mkdtempSync(join(tmpdir(), 'schema-'));
  cpSync(inRoot('prisma/schema.prisma'), join(schema, 'schema.prisma'));
  cpSync(inRoot('prisma/models'), join(schema, 'models'), { recursive: true });
});

afterEach(async () => {
  rmSync(schema, { recursive: true });
  await database.drop();
});

describe('the migrations and the models', () => {
  it('describe the same database', () => {
    expect(differenceToModels(database.url)).toBeNull();
  });

  it('differ when a model is added, and when a column is forgotten', () => {
    appendFileSync(join(schema, 'models/forum.prisma'), 'model Planted {\n  id Int @id\n\n  @@map("planted")\n}\n');
    expect(differenceToModels(database.url, schema)).toContain('CREATE TABLE "planted"');
    const path = join(schema, 'models/forum.prisma');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^ {2}description .*$/m, ''));
    expect(differenceToModels(database.url, schema)).toContain('DROP COLUMN "description"');
  });

  it('cannot be compared when the database is not there, and that is an error', async () => {
    const gone = `${database.url}_gone`;
    expect(() => differenceToModels(gone)).toThrow('does not exist');
  });
});

describe('the history', () => {
  it('is one for the runner and for Prisma', async () => {
    expect(prisma(['migrate', 'status'], { DATABASE_URL: database.url })).toMatchObject({ status: 0 });
    const other = await emptyDatabase();
    expect(prisma(['migrate', 'deploy'], { DATABASE_URL: other.url })).toMatchObject({ status: 0 });
    expect(await migrate(other.url, migrationsFolder)).toEqual([]);
    await other.drop();
  });
});
