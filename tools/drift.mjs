#!/usr/bin/env node
// @ts-check
import { differenceToModels, migrationsFolder, withMigrated } from './migrations.mjs';

/** The SQL by which the models go beyond the committed migrations; null when they agree. */
export const drift = () => withMigrated(migrationsFolder, differenceToModels);

if (import.meta.main) {
  const sql = await drift();
  if (sql !== null) {
    console.error(
      `The models say more than the migrations make. Write the next one: node tools/migration.mjs NAME\n\n${sql}`,
    );
    process.exitCode = 1;
  }
}
