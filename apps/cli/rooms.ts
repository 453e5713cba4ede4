import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { prepareDatabase, Refusal } from '@plenary/kernel';
import { readEnv } from '../api/env.ts';
import { RoomsModule } from '../api/rooms.module.ts';
import { CommandFailure } from './failure.ts';

/** Where the migrations stand, seen from the bundle. */
export const migrationsFolder = join(import.meta.dirname, '../../prisma/migrations');

/** Runs a command on the rooms, over the database of the settings, brought up to date first. */
export async function withRooms<T>(work: (rooms: INestApplicationContext) => Promise<T>): Promise<T> {
  const env = readEnv(process.env);
  await prepareDatabase(env.DATABASE_URL, migrationsFolder);
  const database = { url: env.DATABASE_URL, connections: env.DATABASE_CONNECTIONS };
  const rooms = await NestFactory.createApplicationContext(RoomsModule.with(database), { logger: ['error', 'warn'] });
  try {
    return await work(rooms);
  } catch (error) {
    throw error instanceof Refusal ? new CommandFailure(`refused: ${error.message}`) : error;
  } finally {
    await rooms.close();
  }
}
