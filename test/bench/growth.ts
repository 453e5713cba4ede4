import { Connection, wire } from './client.ts';
import type { Dataset } from './dataset.ts';
import { operation } from './operations.ts';
import { median, rounded } from './round.ts';
import { threadPage } from './scenarios.ts';
import type { RunningServer } from './servers.ts';

export interface Growth {
  comments: number;
  /** Median of one page's reading. */
  ms: number;
}

const readings = 150;
/** Pages are read from both ends by turns: what skips over comments is slow at one of them. */
const ends = [{ first: 50 }, { first: null, last: 50 }];

/** How long it takes to read a page of a short discussion and of ever longer ones, one after the other. */
export async function threadGrowth({ port }: RunningServer, { discussions }: Dataset): Promise<Growth[]> {
  const query = operation(threadPage.operation);
  const requests = discussions.map(({ proposal }) =>
    ends.map((end) => wire('/graphql', { query, variables: { ...threadPage.variables(0), number: proposal, ...end } })),
  );
  const times = discussions.map((): number[] => []);
  const connection = await Connection.open(port);
  for (let reading = 0; reading < readings; reading += 1) {
    for (const [index, ofDiscussion] of requests.entries()) {
      const request = ofDiscussion[reading % ends.length];
      if (!request) continue;
      const began = performance.now();
      await connection.send(request);
      times[index]?.push(performance.now() - began);
    }
  }
  connection.close();
  return discussions.map(({ comments }, index) => ({ comments, ms: rounded(median(times[index] ?? []), 2) }));
}
