import type { TestApp } from '../support/app.ts';

/** Until so many statements wait for a lock. */
export async function waiting(app: TestApp, many: number): Promise<void> {
  for (;;) {
    const { rowCount } = await app.db.pool.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if ((rowCount ?? 0) >= many) return;
  }
}
