import type { CountPartsFragment } from '../generated/operations.ts';

export type RoundParts = NonNullable<CountPartsFragment['result']['rounds']>[number];

/** Votes of one option in one round, or of none (`option: null`), as a stretch of the whole line in percent. */
export interface Band {
  option: number | null;
  start: number;
  length: number;
}

/** Votes that go from one round to the next: from a stretch above to a stretch below. */
export interface Ribbon {
  from: number | null;
  to: number | null;
  above: number;
  below: number;
  length: number;
}

export interface FlowRow {
  bands: Band[];
  /** To the next row; none in the last. */
  ribbons: Ribbon[];
}

/**
 * Where the votes of each round stand on a line of 100, options in `order` and the votes that count for nobody last, and
 * how they come from the line above. Every line is as long as the other, for no vote is made or vanishes.
 */
export function flowLayout(rounds: readonly RoundParts[], order: readonly number[]): FlowRow[] {
  const [first] = rounds;
  if (!first) return [];
  const whole = [...first.votes, first.exhausted, first.lost].reduce((sum, votes) => sum + BigInt(votes ?? 0), 0n);
  const share = (votes: bigint) => (whole > 0n ? Number((votes * 1_000_000n) / whole) / 10_000 : 0);
  const lines = rounds.map((round) => bandsOf(round, order, share));
  return lines.map((bands, index) => {
    const [next, round] = [lines[index + 1], rounds[index + 1]];
    return { bands, ribbons: next && round ? ribbonsOf(bands, next, round, share) : [] };
  });
}

function bandsOf(round: RoundParts, order: readonly number[], share: (votes: bigint) => number): Band[] {
  const held = order.map((option) => ({ option: option as number | null, votes: BigInt(round.votes[option] ?? 0) }));
  const bands: Band[] = [];
  let start = 0;
  for (const { option, votes } of [...held, { option: null, votes: BigInt(round.exhausted) + BigInt(round.lost) }]) {
    const length = share(votes);
    bands.push({ option, start, length });
    start += length;
  }
  return bands;
}

/** What a band keeps comes first on both lines; what moves follows, in the order of the bands. */
function ribbonsOf(
  above: readonly Band[],
  below: readonly Band[],
  round: RoundParts,
  share: (votes: bigint) => number,
): Ribbon[] {
  const movedOut = (option: number | null) =>
    round.transfers.filter(({ from }) => from === option).reduce((sum, { votes }) => sum + share(BigInt(votes)), 0);
  const leaving = new Map(above.map(({ option, start, length }) => [option, start + length - movedOut(option)]));
  const arriving = new Map<number | null, number>();
  const ribbons: Ribbon[] = [];
  for (const { option, start, length } of above) {
    const kept = Math.max(0, length - movedOut(option));
    const target = below.find((band) => band.option === option)?.start ?? 0;
    arriving.set(option, target + kept);
    if (kept > 0) ribbons.push({ from: option, to: option, above: start, below: target, length: kept });
  }
  for (const { option: from } of above)
    for (const { option: to } of below) {
      const moved = round.transfers.filter((each) => each.from === from && each.to === to);
      const length = moved.reduce((sum, { votes }) => sum + share(BigInt(votes)), 0);
      if (length === 0) continue;
      const [start, end] = [leaving.get(from) ?? 0, arriving.get(to) ?? 0];
      ribbons.push({ from, to, above: start, below: end, length });
      leaving.set(from, start + length);
      arriving.set(to, end + length);
    }
  return ribbons;
}
