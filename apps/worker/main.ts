import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { prepareDatabase } from '@plenary/kernel';
import { Logger, run } from 'graphile-worker';
import { pino } from 'pino';
import { readEnv } from '../api/env.ts';
import { RoomsModule } from '../api/rooms.module.ts';
import { Mailer } from './mailer.ts';
import { tasksOf } from './tasks.ts';

const env = readEnv(process.env);
const log = pino({ level: env.LOG_LEVEL });

await prepareDatabase(env.DATABASE_URL, join(import.meta.dirname, '../../prisma/migrations'));
const rooms = RoomsModule.with({ url: env.DATABASE_URL, connections: env.DATABASE_CONNECTIONS });
const app = await NestFactory.createApplicationContext(rooms, { logger: ['error', 'warn'] });
const runner = await run({
  connectionString: env.DATABASE_URL,
  concurrency: 4,
  noHandleSignals: true,
  logger: new Logger(() => (level, message, meta) => log[level === 'warning' ? 'warn' : level](meta ?? {}, message)),
  taskList: tasksOf(app, new Mailer(env, log)),
  // What a stopped worker missed is caught up with every minute; what is kept for a while only goes at night.
  crontab: '* * * * * sweep\n17 3 * * * forget',
});

let stopping = false;
// Once, however often it is asked: Ctrl-C comes from the terminal and from the process that started this one.
const stop = () => {
  if (stopping) return;
  stopping = true;
  void runner.stop().then(() => app.close());
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The process that started this one went away: nothing is to be left running.
process.on('disconnect', stop);
process.send?.('working');
await runner.promise;
