import { asOneTransaction, Database, prepareDatabase } from '@plenary/kernel';
import { pino } from 'pino';
import { content, StageClock, seed, signIns } from '../../prisma/seed/index.ts';
import { makeServer } from '../api/server.ts';
import { CommandFailure } from './failure.ts';
import { migrationsFolder, settingsOf, withRooms } from './rooms.ts';
import { note, print, type Shell } from './shell.ts';

/** Whoever makes the demonstration at the same time waits, and finds it made. */
const lock = 20_210_719;

/**
 * Makes the demonstration forum where the database holds no forum yet: in one transaction, so that all of it is there or
 * nothing, whatever happens meanwhile, and no worker meets a poll of it before its history is told.
 */
export async function makeDemonstration(shell: Shell): Promise<void> {
  const env = settingsOf(shell);
  await prepareDatabase(env.DATABASE_URL, migrationsFolder);
  const clock = new StageClock();
  const server = await makeServer(env, pino({ level: 'warn' }, pino.destination(2)), { clock });
  try {
    await asOneTransaction(server.get(Database), async () => {
      await server.get(Database).$queryRaw`SELECT pg_advisory_xact_lock(${lock})::text`;
      if ((await server.get(Database).forum.count()) > 0) return;
      await note(shell, 'Making the demonstration forum …');
      await seed(server, clock, new Date());
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`the demonstration was not made, and nothing of it is kept: ${why}`);
  } finally {
    await server.close();
  }
}

/** Tells who can sign in to the demonstration, where the database holds it. */
export async function tellSignIns(shell: Shell): Promise<void> {
  await withRooms(shell, async (rooms) => {
    if (!(await rooms.get(Database).forum.findUnique({ where: { slug: content.forum.slug } }))) return;
    await print(shell, `This is a demonstration. Sign in with the password "${signIns[0]?.password}" as\n\n`);
    for (const { email, shows } of signIns) await print(shell, `  ${email.padEnd(30)} ${shows}\n`);
    await print(shell, '\n');
  });
}
