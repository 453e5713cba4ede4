import { Database, prepareDatabase } from '@plenary/kernel';
import { pino } from 'pino';
import { content, StageClock, seed, signIns } from '../../../prisma/seed/index.ts';
import { readEnv } from '../../api/env.ts';
import { makeServer } from '../../api/server.ts';
import { migrationsFolder } from '../rooms.ts';

/** Makes the demonstration forum where the database holds no forum yet; tells who can sign in where it holds this one. */
export async function demonstrate(): Promise<void> {
  const env = readEnv(process.env);
  await prepareDatabase(env.DATABASE_URL, migrationsFolder);
  const clock = new StageClock();
  const server = await makeServer(env, pino({ level: 'warn' }, pino.destination(2)), { clock });
  try {
    const db = server.get(Database);
    if ((await db.forum.count()) === 0) {
      process.stderr.write('Making the demonstration forum …\n');
      await seed(server, clock, new Date());
    }
    if (await db.forum.findUnique({ where: { slug: content.forum.slug } })) tellSignIns();
  } finally {
    await server.close();
  }
}

function tellSignIns(): void {
  process.stdout.write('\nThis is a demonstration. Sign in with the password "plenary demonstration" as\n\n');
  for (const { email, shows } of signIns) process.stdout.write(`  ${email.padEnd(30)} ${shows}\n`);
  process.stdout.write('\n');
}
