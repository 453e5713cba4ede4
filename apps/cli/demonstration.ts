import { Database, prepareDatabase } from '@plenary/kernel';
import { pino } from 'pino';
import { content, StageClock, seed, signIns } from '../../prisma/seed/index.ts';
import { makeServer } from '../api/server.ts';
import { migrationsFolder, settingsOf, withRooms } from './rooms.ts';
import { note, print, type Shell } from './shell.ts';

/** Makes the demonstration forum where the database holds no forum yet. */
export async function makeDemonstration(shell: Shell): Promise<void> {
  const env = settingsOf(shell);
  await prepareDatabase(env.DATABASE_URL, migrationsFolder);
  const clock = new StageClock();
  // Made anew if the machine fails meanwhile: no act waits for the disk.
  const url = new URL(env.DATABASE_URL);
  url.searchParams.set('options', '-c synchronous_commit=off');
  const quick = { ...env, DATABASE_URL: url.href };
  const server = await makeServer(quick, pino({ level: 'warn' }, pino.destination(2)), { clock });
  try {
    if ((await server.get(Database).forum.count()) > 0) return;
    await note(shell, 'Making the demonstration forum …');
    await seed(server, clock, new Date());
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
