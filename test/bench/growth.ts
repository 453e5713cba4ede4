import { Connection } from './client.ts';
import type { Dataset } from './dataset.ts';
import { median } from './round.ts';
import { threadPage } from './subjects.ts';

/** Readings of each discussion; they take turns, so that whatever else the machine does falls on all alike. */
const turns = 120;

/** How long a page of 50 comments takes, in milliseconds, by the length of its discussion. */
export async function measureGrowth(
  port: number,
  { discussions }: Dataset,
): Promise<{ comments: number; ms: number }[]> {
  const connection = await Connection.open(port);
  const asked = discussions.map(({ comments, proposal }) => ({
    comments,
    page: threadPage(proposal),
    times: [] as number[],
  }));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { page, times } of asked) {
      const began = performance.now();
      await connection.send(page);
      times.push(performance.now() - began);
    }
  }
  connection.close();
  return asked.map(({ comments, times }) => ({ comments, ms: Number(median(times.slice(turns / 6)).toFixed(3)) }));
}
