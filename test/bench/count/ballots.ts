import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

export const ballots = 1_000_000;
export const options = 10;
const ballotsAtOnce = 10_000;

/** Writes ranked ballots as CSV, always the same ones: each voter ranks some of the options, in any order. */
export async function writeBallots(path: string): Promise<void> {
  const file = createWriteStream(path);
  const random = randomNumbers(2026);
  const ranks = Array.from({ length: options }, (_, option) => option + 1);
  file.write(`${ranks.map((option) => `Option ${option}`).join()}\n`);
  for (let written = 0; written < ballots; written += ballotsAtOnce) {
    const lines = Array.from({ length: ballotsAtOnce }, () => {
      shuffle(ranks, random);
      const ranked = 1 + Math.floor(random() * options);
      return `${ranks.map((rank) => (rank <= ranked ? rank : '')).join()}\n`;
    });
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  await finished(file.end());
}

function shuffle(ranks: number[], random: () => number): void {
  for (let last = ranks.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [ranks[last], ranks[other]] = [ranks[other] as number, ranks[last] as number];
  }
}

/** From 0 up to 1, the same for the same seed: a linear congruential generator (Numerical Recipes, 2nd edition, 7.1). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
