import { Client } from 'pg';
import { vi } from 'vitest';

/** The texts of the SQL statements that are sent while `work` runs, those that begin and end transactions left out. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent = vi.spyOn(Client.prototype, 'query');
  try {
    await work();
    return sent.mock.calls.map(([query]) => textOf(query)).filter((text) => !/^(BEGIN|COMMIT|ROLLBACK)/.test(text));
  } finally {
    sent.mockRestore();
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}
