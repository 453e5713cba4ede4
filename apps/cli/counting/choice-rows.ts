/** Ballots as lists of numbers, the best first, in memory of two bytes a rank; how many voters, and their group. */
export class ChoiceRows {
  readonly #width: number;
  #chosen = new Uint16Array(1_024);
  readonly #times: number[] = [];
  readonly #groups: string[] = [];

  /** @param width how many ranks a ballot has at most. */
  constructor(width: number) {
    this.#width = width;
  }

  /** @param chosen a number for each rank, 0 where it is left out; it is copied. */
  add(chosen: readonly number[], times: number, group: string): void {
    const start = this.#times.length * this.#width;
    if (start + this.#width > this.#chosen.length) {
      const grown = new Uint16Array(Math.max(this.#chosen.length * 2, start + this.#width));
      grown.set(this.#chosen);
      this.#chosen = grown;
    }
    this.#chosen.set(chosen, start);
    this.#times.push(times);
    this.#groups.push(group);
  }

  *[Symbol.iterator](): Generator<{ chosen: Uint16Array; times: number; group: string }> {
    for (const [row, times] of this.#times.entries()) {
      const chosen = this.#chosen.subarray(row * this.#width, (row + 1) * this.#width);
      yield { chosen, times, group: this.#groups[row] as string };
    }
  }
}
