import { defineConfig } from 'prisma/config';

/** What the Prisma CLI reads. The database is whatever DATABASE_URL names; `generate` needs none. */
export default defineConfig({
  schema: '../prisma',
  migrations: { path: '../prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
