import { RankedBallots, type RankedProfile } from '@plenary/tally';
import { BadInput } from '../failure.ts';
import { BallotBox, type Spoilt } from './ballot-box.ts';

const whole = /^\d+$/;
const mostCandidates = 1_000;

/** What a BLT file says above the names: its numbers, words divided by blanks and line ends. */
export class BltBallots {
  readonly #file: string;
  readonly #size: number[] = [];
  readonly #withdrawn: number[] = [];
  #step: 'SIZE' | 'WITHDRAWN' | 'VOTERS' | 'PREFERENCES' | 'ENDED' = 'SIZE';
  #ballots = new RankedBallots([]);
  #box: BallotBox;
  #ranks = new Uint16Array();
  #ballot = { voters: 0, rank: 0, twice: 0 };

  constructor(file: string) {
    this.#file = file;
    this.#box = new BallotBox(file, this.#ballots);
  }

  /** Takes a line; where its names begin, once the ballots have ended. @throws BadInput at the first word that is wrong. */
  take(line: number, text: string): number | null {
    const word = /\s*(?:#.*$|([^\s#]+)|$)/y;
    while (this.#step !== 'ENDED') {
      const found = word.exec(text)?.[1];
      if (found === undefined) break;
      const bad = (reason: string) => new BadInput(this.#file, line, String(word.lastIndex - found.length + 1), reason);
      this.#word(line, found, bad);
    }
    if (this.#step === 'ENDED') return word.lastIndex;
    if (this.#step === 'PREFERENCES')
      throw new BadInput(this.#file, line, String(text.length + 1), 'the ballot does not end with 0.');
    return null;
  }

  /** @param line the last. @throws BadInput when the ballots have not ended. */
  end(line: number): { profile: RankedProfile; spoilt: Spoilt; seats: number; withdrawn: number[] } {
    if (this.#step === 'ENDED')
      return {
        profile: this.#ballots.profile(),
        spoilt: this.#box.spoilt,
        seats: this.#size[1] as number,
        withdrawn: this.#withdrawn,
      };
    throw new BadInput(this.#file, line, '1', 'the ballots do not end with a line of 0.');
  }

  #word(line: number, word: string, bad: (reason: string) => BadInput): void {
    if (this.#step === 'SIZE') this.#sizeBy(word, bad);
    else if (this.#step === 'PREFERENCES') this.#prefer(line, word, bad);
    else if (this.#step === 'WITHDRAWN' && word.startsWith('-'))
      this.#withdrawn.push(this.#candidate(word.slice(1), bad) + 1);
    else {
      if (!whole.test(word)) throw bad(`${JSON.stringify(word)} is no whole number of ballots.`);
      this.#ballot = { voters: Number(word), rank: 0, twice: 0 };
      this.#ranks.fill(0);
      this.#step = this.#ballot.voters === 0 ? 'ENDED' : 'PREFERENCES';
    }
  }

  #sizeBy(word: string, bad: (reason: string) => BadInput): void {
    const called = this.#size.length === 0 ? 'candidates' : 'seats';
    const size = Number(word);
    if (!whole.test(word) || size === 0 || size > mostCandidates)
      throw bad(
        `the file begins with its numbers of candidates and seats; ${JSON.stringify(word)} ${called} cannot be.`,
      );
    this.#size.push(size);
    if (called === 'candidates') return;
    const names = Array.from({ length: this.#size[0] as number }, (_, index) => String(index + 1));
    this.#ranks = new Uint16Array(names.length);
    this.#ballots = new RankedBallots(names);
    this.#box = new BallotBox(this.#file, this.#ballots);
    this.#step = 'WITHDRAWN';
  }

  #prefer(line: number, word: string, bad: (reason: string) => BadInput): void {
    if (word === '0') {
      const { voters, twice } = this.#ballot;
      if (twice === 0) this.#box.put(line, this.#ranks, voters);
      else this.#box.spoil(line, `it ranks candidate ${twice} twice`, voters);
      this.#step = 'VOTERS';
      return;
    }
    this.#ballot.rank += 1;
    if (word === '-') return;
    for (const number of word.split('=')) {
      const candidate = this.#candidate(number, bad);
      if (this.#ranks[candidate] !== 0) this.#ballot.twice = candidate + 1;
      this.#ranks[candidate] = this.#ballot.rank;
    }
  }

  /** Index of a candidate. */
  #candidate(number: string, bad: (reason: string) => BadInput): number {
    if (!whole.test(number)) throw bad(`${JSON.stringify(number)} is no candidate's number.`);
    const candidate = Number(number) - 1;
    if (candidate >= 0 && candidate < this.#ranks.length) return candidate;
    throw bad(`there is no candidate ${number}: the file has ${this.#ranks.length}.`);
  }
}
