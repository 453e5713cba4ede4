import type { RankedProfile, ScoredProfile } from './profile.ts';

/** One ballot as it is handed in: a mark for each option, in the order of the options. */
export interface Ballot {
  marks: ArrayLike<number>;
  /** How many voters handed in this ballot; 1 when left out. */
  times?: number;
  /** The voters' group; they have none when left out. */
  group?: string;
}

const MOST_GROUPS = 65_536;

/** Collects ranked ballots one by one, in memory of two bytes an option. */
export class RankedBallots {
  readonly options: readonly string[];
  readonly #ballots: Collected<Uint16Array>;

  /** @throws RangeError when an option stands twice. */
  constructor(options: readonly string[]) {
    this.options = options;
    this.#ballots = new Collected(options, (length) => new Uint16Array(length));
  }

  /**
   * @throws RangeError when a rank is no whole number from 0 to 65,535, the ballot does not mark each option, or there are
   * more than 2^53 − 1 voters or 65,536 groups.
   */
  add(ballot: Ballot): void {
    this.#ballots.add(ballot, 'rank');
  }

  profile(): RankedProfile {
    const { marks, ...rest } = this.#ballots.taken();
    return { ...rest, ranks: marks };
  }
}

/** Collects ballots of scores one by one, in memory of four bytes an option. */
export class ScoredBallots {
  readonly options: readonly string[];
  readonly #ballots: Collected<Int32Array>;

  /** @throws RangeError when an option stands twice. */
  constructor(options: readonly string[]) {
    this.options = options;
    this.#ballots = new Collected(options, (length) => new Int32Array(length));
  }

  /**
   * @throws RangeError when a score is neither ABSTAINED nor a whole number below 2^31, an option has no mark, or there are
   * more than 2^53 − 1 voters or 65,536 groups.
   */
  add(ballot: Ballot): void {
    this.#ballots.add(ballot, 'score');
  }

  profile(): ScoredProfile {
    const { marks, ...rest } = this.#ballots.taken();
    return { ...rest, scores: marks };
  }
}

/** Ranked ballots as a profile. @throws RangeError as RankedBallots does. */
export function rankedProfile(options: readonly string[], ballots: Iterable<Ballot>): RankedProfile {
  const collected = new RankedBallots(options);
  for (const ballot of ballots) collected.add(ballot);
  return collected.profile();
}

/** Ballots of scores as a profile. @throws RangeError as ScoredBallots does. */
export function scoredProfile(options: readonly string[], ballots: Iterable<Ballot>): ScoredProfile {
  const collected = new ScoredBallots(options);
  for (const ballot of ballots) collected.add(ballot);
  return collected.profile();
}

/** Rows in arrays that double when they are full. */
class Collected<Marks extends Uint16Array | Int32Array> {
  readonly options: readonly string[];
  readonly #allocate: (length: number) => Marks;
  readonly #groups = new Map<string, number>();
  #marks: Marks;
  #times = new Float64Array(16);
  #groupOf = new Uint16Array(16);
  #length = 0;
  #voters = 0;

  constructor(options: readonly string[], allocate: (length: number) => Marks) {
    this.options = options;
    this.#allocate = allocate;
    const twice = options.find((option, index) => options.indexOf(option) !== index);
    if (twice !== undefined) throw new RangeError(`options: "${twice}" stands twice`);
    this.#marks = allocate(16 * options.length);
  }

  /** A mark is one when it fits: the arrays hold ranks and scores exactly, and nothing else. */
  add({ marks, times = 1, group = '' }: Ballot, called: string): void {
    const width = this.options.length;
    if (marks.length !== width) throw new RangeError(`ballot: it marks ${marks.length} of ${width} options`);
    if (!Number.isSafeInteger(times) || times < 0)
      throw new RangeError(`ballot: it is handed in by a whole number of voters from 0, not ${times}`);
    if (!Number.isSafeInteger(this.#voters + times))
      throw new RangeError(`ballots: more than ${Number.MAX_SAFE_INTEGER} voters cannot be counted exactly`);
    if (this.#length === this.#times.length) this.#grow();
    const start = this.#length * width;
    for (let option = 0; option < width; option += 1) {
      const mark = marks[option] as number;
      this.#marks[start + option] = mark;
      if (this.#marks[start + option] !== mark) throw new RangeError(`ballot: ${mark} is no ${called}`);
    }
    this.#voters += times;
    this.#times[this.#length] = times;
    this.#groupOf[this.#length] = this.#groupIndex(group);
    this.#length += 1;
  }

  taken() {
    const groups = this.#groups.size === 0 ? [''] : [...this.#groups.keys()];
    return {
      options: this.options,
      marks: this.#marks.subarray(0, this.#length * this.options.length) as Marks,
      times: this.#times.subarray(0, this.#length),
      groups,
      groupOf: this.#groupOf.subarray(0, this.#length),
      factors: groups.map(() => 1n),
    };
  }

  #groupIndex(group: string): number {
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    if (this.#groups.size === MOST_GROUPS) throw new RangeError(`ballots: there are more than ${MOST_GROUPS} groups`);
    this.#groups.set(group, this.#groups.size);
    return this.#groups.size - 1;
  }

  #grow(): void {
    const length = this.#times.length * 2;
    const [marks, times, groupOf] = [this.#marks, this.#times, this.#groupOf];
    this.#marks = this.#allocate(length * this.options.length);
    this.#marks.set(marks);
    this.#times = new Float64Array(length);
    this.#times.set(times);
    this.#groupOf = new Uint16Array(length);
    this.#groupOf.set(groupOf);
  }
}
