import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MigrationError, migrate } from '@plenary/kernel';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, type FreshDatabase } from '../support/database.ts';

const people = `
  CREATE TABLE person (name text NOT NULL);
  CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.name := upper(NEW.name);
    RETURN NEW;
  END $$;
  CREATE TRIGGER shout BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION shout();`;

let database: FreshDatabase;
let folder: string;

beforeEach(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  add('20260101000000_people', people);
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

function add(name: string, script: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), script);
}

async function rows(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the migration runner', () => {
  it('applies what is missing, in order, and a second run changes nothing', async () => {
    add('20260102000000_cast', `INSERT INTO person VALUES ('amina');`);
    expect(await migrate(database.url, folder)).toEqual(['20260101000000_people', '20260102000000_cast']);
    expect(await migrate(database.url, folder)).toEqual([]);
    add('20260103000000_more_cast', `INSERT INTO person VALUES ('bo');`);
    expect(await migrate(database.url, folder)).toEqual(['20260103000000_more_cast']);
    expect(await rows('SELECT name FROM person ORDER BY name')).toEqual([{ name: 'AMINA' }, { name: 'BO' }]);
  });

  it('applies each migration once when two start together', async () => {
    const answers = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)]);
    expect(answers.flat()).toEqual(['20260101000000_people']);
    expect(await rows('SELECT migration_name FROM _prisma_migrations')).toHaveLength(1);
  });

  it('leaves nothing of a migration that fails, keeps those before it, and says where it failed', async () => {
    add('20260102000000_wrong', `INSERT INTO person VALUES ('amina');\nINSERT INTO persons VALUES ('bo');`);
    await expect(migrate(database.url, folder)).rejects.toThrow(
      new MigrationError('Migration 20260102000000_wrong failed at line 2: relation "persons" does not exist'),
    );
    expect(await rows('SELECT name FROM person')).toEqual([]);
    add('20260102000000_wrong', `INSERT INTO person VALUES ('amina');`);
    expect(await migrate(database.url, folder)).toEqual(['20260102000000_wrong']);
  });

  it('refuses a migration that was changed after it was applied', async () => {
    await migrate(database.url, folder);
    add('20260101000000_people', `${people} -- and a word`);
    await expect(migrate(database.url, folder)).rejects.toThrow(
      '20260101000000_people was changed after it was applied',
    );
  });

  it('refuses a database of another version', async () => {
    const newer = mkdtempSync(join(tmpdir(), 'migrations-'));
    cpSync(folder, newer, { recursive: true });
    mkdirSync(join(newer, '20270101000000_newer'));
    writeFileSync(join(newer, '20270101000000_newer/migration.sql'), 'SELECT 1');
    await migrate(database.url, newer);
    await expect(migrate(database.url, folder)).rejects.toThrow('20270101000000_newer, which is unknown here');
  });

  it('refuses to go on from a migration that another tool left half done', async () => {
    await migrate(database.url, folder);
    await rows(`UPDATE _prisma_migrations SET finished_at = NULL`);
    await expect(migrate(database.url, folder)).rejects.toThrow('20260101000000_people failed earlier');
  });
});
