import { deserialize, serialize } from 'node:v8';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { Prisma, PrismaClient } from './generated/prisma/client.ts';
import { canonical, sha256 } from './hash.ts';
import { byKey, Reader } from './reader.ts';
import { Refusal, type RefusalTerms } from './refusal.ts';
import type { Viewer } from './viewer.ts';

/** The settings a process gives to the kernel. */
export const DATABASE_SETTINGS = Symbol('DATABASE_SETTINGS');
export interface DatabaseSettings {
  url: string;
  /** Connections at most. */
  connections: number;
}

/** Stands for whoever is not signed in, where an act needs an actor for its idempotency key. */
export const ANYBODY = { personId: '00000000-0000-0000-0000-000000000000' };

export type Transaction = Prisma.TransactionClient;

/** Connections at most that only read. */
const mostReaders = 4;

/**
 * PostgreSQL: Prisma for what is clear with it, `reader` for prepared statements of hot reads, `pool` for those of hot
 * writes. Prisma and `pool` share connections; `reader` has its own.
 */
@Injectable()
export class Database extends PrismaClient implements OnModuleDestroy {
  readonly pool: Pool;
  readonly reader: Reader;

  constructor(@Inject(DATABASE_SETTINGS) { url, connections }: DatabaseSettings) {
    const readers = Math.min(mostReaders, Math.floor(connections / 2));
    const pool = new Pool({
      connectionString: url,
      max: connections - readers,
      application_name: 'plenary',
      options: byKey,
    });
    // A connection that breaks while idle is replaced at the next use.
    pool.on('error', () => undefined);
    super({ adapter: new PrismaPg(pool), transactionOptions: { timeout: 60_000, maxWait: 20_000 } });
    this.pool = pool;
    this.reader = new Reader(url, readers);
  }

  /**
   * Carries out one act in one transaction, once: a repeat with the same actor, key and input gets the first answer,
   * a repeat with another input is refused (IDEMPOTENCY_KEY_REUSED), a parallel repeat waits for the first.
   */
  act<T>(
    actor: Pick<Viewer, 'personId'>,
    operation: string,
    input: { idempotencyKey: string },
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    const idempotencyKey = requireKey(input.idempotencyKey);
    const inputHash = sha256(canonical(input));
    return this.$transaction(async (tx) => {
      const inserted = await tx.$executeRaw`
        INSERT INTO request ("actorId", "idempotencyKey", operation, "inputHash")
        VALUES (${actor.personId}::uuid, ${idempotencyKey}, ${operation}, ${inputHash}) ON CONFLICT DO NOTHING`;
      const where = { actorId_idempotencyKey: { actorId: actor.personId, idempotencyKey } };
      if (inserted === 0) {
        const first = await tx.request.findUniqueOrThrow({ where });
        const same = first.operation === operation && Buffer.compare(first.inputHash, inputHash) === 0;
        if (!same || !first.answer) throw new Refusal({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
        return deserialize(first.answer) as T;
      }
      const answer = await work(tx);
      await tx.request.update({ where, data: { answer: new Uint8Array(serialize(answer)) } });
      return answer;
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.$disconnect();
    await this.reader.end();
    if (!this.pool.ended) await this.pool.end();
  }
}

/** A key that a client made for a request. Refuses what is no such key (INVALID). */
export function requireKey(idempotencyKey: string): string {
  if (!/^[\w-]{8,100}$/.test(idempotencyKey)) throw new Refusal({ code: 'INVALID', field: 'idempotencyKey' });
  return idempotencyKey;
}

/** Whether a write ran into a key: two acts wanted the same name, the same place, the same vote. */
function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

/** Ends an act whose write may run into a key: `.catch(takenAs({ code: 'SLUG_TAKEN', field: 'slug' }))`. */
export function takenAs(terms: RefusalTerms): (error: unknown) => never {
  return (error) => {
    throw isTaken(error) ? new Refusal(terms) : error;
  };
}
