import type { Round, Transfer } from '../methods/count.ts';
import type { Moved } from './papers.ts';

/** The votes as they stand, before it is said what follows from them. */
export type Stage = Omit<Round, 'elected' | 'excluded'>;

/** A pile of papers that was moved. `keeps`: the votes that stay with the option; null when it is excluded. */
export interface Pile {
  from: number;
  keeps: bigint | null;
  moved: Moved;
}

/** The votes by first preferences. Options that do not stand have none. */
export function firstStage({ to, exhausted }: Moved, standing: Uint8Array): Stage {
  const votes = to.map((amount, option) => (standing[option] === 1 ? amount : null));
  return { votes, exhausted, lost: 0n, transfers: [] };
}

/** The votes after piles were moved: what an option gave and nobody got, not even the exhausted, is lost. */
export function nextStage(stage: Stage, piles: readonly Pile[]): Stage {
  const votes = [...stage.votes];
  for (const { from, keeps } of piles) votes[from] = keeps;
  const transfers: Transfer[] = [];
  let { exhausted, lost } = stage;
  for (const { from, keeps, moved } of piles) {
    let left = (stage.votes[from] ?? 0n) - (keeps ?? 0n);
    for (const [to, amount] of moved.to.entries()) {
      if (amount === 0n) continue;
      votes[to] = (votes[to] ?? 0n) + amount;
      transfers.push({ from, to, votes: amount });
      left -= amount;
    }
    if (left > 0n) transfers.push({ from, to: null, votes: left });
    exhausted += moved.exhausted;
    lost += left - moved.exhausted;
  }
  return { votes, exhausted, lost, transfers };
}
