import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDatabase } from '@plenary/kernel';
import { pino } from 'pino';
import { readEnv } from './env.ts';
import { makeServer } from './server.ts';

const env = readEnv(process.env);
const log = pino({ level: env.LOG_LEVEL });
const root = join(import.meta.dirname, '../..');

// The process that started this one went away: nothing is to be left running.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await prepareDatabase(env.DATABASE_URL, join(root, 'prisma/migrations'));
const pages = join(root, 'dist/web');
const app = await makeServer(env, log, existsSync(join(pages, 'server/index.js')) ? { pages } : {});
await app.listen(env.PORT, env.HOST);
log.info(`listening on ${env.HOST}:${env.PORT}`);
process.send?.('listening');
