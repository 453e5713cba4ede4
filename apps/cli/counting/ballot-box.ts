import type { Ballot } from '@plenary/tally';
import { BadInput } from '../failure.ts';

/** Ballots that do not count; where the first of them stand, and why they do not; how many stand elsewhere. */
export interface Spoilt {
  ballots: number;
  places: readonly string[];
  elsewhere: number;
}

const placesKept = 20;

/** Takes the ballots of a file one by one, and keeps those that are spoilt apart. */
export class BallotBox {
  readonly #places: string[] = [];
  #spoilt = 0;
  #elsewhere = 0;

  /** @param ballots where those that count are collected. */
  constructor(
    readonly file: string,
    readonly ballots: { add(ballot: Ballot): void },
  ) {}

  /** @param marks one for each option; they are copied. @throws BadInput when there are too many ballots or groups. */
  put(line: number, marks: ArrayLike<number>, times = 1, group = ''): void {
    try {
      this.ballots.add({ marks, times, group });
    } catch (error) {
      throw error instanceof RangeError ? new BadInput(this.file, line, '1', `${error.message}.`) : error;
    }
  }

  /** @param where line of the file, or whose ballot it is where the file has no lines. */
  spoil(where: number | string, reason: string, times = 1): void {
    this.#spoilt += times;
    if (this.#places.length < placesKept)
      this.#places.push(`${typeof where === 'number' ? `line ${where}` : where}: ${reason}`);
    else this.#elsewhere += times;
  }

  get spoilt(): Spoilt {
    return { ballots: this.#spoilt, places: this.#places, elsewhere: this.#elsewhere };
  }
}
