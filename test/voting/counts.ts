import type { TestApp } from '../support/app.ts';

/** Counters before the first ballot. */
export const noughts = {
  support: 0,
  oppose: 0,
  opposeWithoutReason: 0,
  abstain: 0,
  recused: 0,
  standAside: 0,
  block: 0,
};

/** What all counters of a poll sum up to. */
export async function sums(from: TestApp, pollId: string): Promise<typeof noughts> {
  const { _sum } = await from.db.tally.aggregate({
    where: { pollId },
    _sum: {
      support: true,
      oppose: true,
      opposeWithoutReason: true,
      abstain: true,
      recused: true,
      standAside: true,
      block: true,
    },
  });
  return _sum as typeof noughts;
}
