import { join } from 'node:path';
import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { StandingService } from '@plenary/forum';
import { AdministrationService } from '@plenary/identity';
import { prepareDatabase, Refusal, type Viewer } from '@plenary/kernel';
import { type Env, readEnv } from '../api/env.ts';
import { RoomsModule } from '../api/rooms.module.ts';
import { CommandFailure } from './failure.ts';
import { refusalWords } from './refusal-words.ts';
import type { Shell } from './shell.ts';

/** Where the migrations stand, seen from the bundle. */
export const migrationsFolder = join(import.meta.dirname, '../../prisma/migrations');

/** Runs a command on the rooms, over the database of the settings, brought up to date first. */
export async function withRooms<T>(shell: Shell, work: (rooms: INestApplicationContext) => Promise<T>): Promise<T> {
  const env = settingsOf(shell);
  await prepareDatabase(env.DATABASE_URL, migrationsFolder).catch(unreachable);
  const database = { url: env.DATABASE_URL, connections: env.DATABASE_CONNECTIONS };
  const rooms = await NestFactory.createApplicationContext(RoomsModule.with(database), { logger: logTo(shell) });
  try {
    return await work(rooms);
  } catch (error) {
    throw error instanceof Refusal ? new CommandFailure(refusalWords(error.terms)) : error;
  } finally {
    await rooms.close();
  }
}

/** The person in whose name the shell imports. */
export async function shellAdministrator(rooms: INestApplicationContext): Promise<Viewer> {
  const { id } = await rooms.get(AdministrationService).shellAdministrator();
  return rooms.get(StandingService).viewerOfPerson(id);
}

/** @throws CommandFailure that lists every wrong setting. */
export function settingsOf(shell: Shell): Env {
  try {
    return readEnv(shell.env);
  } catch (error) {
    throw new CommandFailure(error instanceof Error ? error.message : String(error));
  }
}

function unreachable(error: unknown): never {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  const reason = code ?? errors?.[0]?.code ?? '';
  if (/^(ECONN|ENOTFOUND|ETIMEDOUT|EHOST|28|3D000)/.test(reason))
    throw new CommandFailure(`the database of DATABASE_URL cannot be reached (${reason}).`);
  throw error;
}

/** Whatever the rooms have to say is no result: it goes to stderr. */
function logTo(shell: Shell): LoggerService {
  const write = (message: unknown) => void shell.stderr.write(`${message}\n`);
  return { log: () => undefined, warn: write, error: write };
}
