import type { Round, Tie } from '../methods/count.ts';
import { fillSeats, withinLimits } from '../methods/seats.ts';
import type { CountSettings } from '../methods/settings.ts';
import { brokenTie, fewest, type Votes } from './last.ts';
import { tiersByVotes } from './round-order.ts';

/** What follows from votes beside reaching the quota. Nothing at all: the count is over. */
export interface Next {
  /** Who gets the last seats. */
  elected: readonly number[];
  excluded: readonly number[];
  /** Whether they are excluded because their class has its share of winners. */
  barred?: boolean;
  /** Whose surplus goes on. */
  surplus?: number | undefined;
}

/** Who holds a seat, who may still get one, and which ties were met, while votes are transferred. */
export class Seating {
  readonly hopeful: Uint8Array;
  readonly settings: CountSettings;
  readonly elected: number[] = [];
  readonly ties: Tie[] = [];
  readonly seats: number;

  /** @param hopeful 1 for each option that may still get a seat, else 0; it is changed here. */
  constructor(hopeful: Uint8Array, settings: CountSettings) {
    this.hopeful = hopeful;
    this.settings = settings;
    this.seats = settings.seats ?? 1;
  }

  /** Whether a tie stays open, so that nothing more can be counted. */
  get stopped(): boolean {
    return this.ties.some(({ brokenBy }) => brokenBy === null);
  }

  /** Whether everybody's place is known: no tie stays open, but one for the last seats between all who are left. */
  get isOrdered(): boolean {
    const left = this.hopefuls();
    return this.ties.every(
      ({ over, options, brokenBy }) =>
        brokenBy !== null || (over === 'SEAT' && left.every((option) => options.includes(option))),
    );
  }

  get isOver(): boolean {
    return this.stopped || this.vacancies === 0 || this.hopefuls().length === 0;
  }

  get vacancies(): number {
    return this.seats - this.elected.length;
  }

  hopefuls(): number[] {
    return [...this.hopeful.keys()].filter((option) => this.hopeful[option] === 1);
  }

  /** Elects who has as many votes as the quota, as far as the limits allow; the one with the most votes first. */
  electReaching(quota: bigint, votes: Votes, round: number): number[] {
    return this.#elect(
      this.hopefuls().filter((option) => (votes[option] ?? 0n) >= quota),
      votes,
      round,
    );
  }

  /** Elects all who are left, as far as the limits allow, where there are not more of them than seats. */
  electRest(votes: Votes, round: number): number[] {
    const rest = this.hopefuls();
    return this.isOver || rest.length > this.vacancies ? [] : this.#elect(rest, votes, round);
  }

  /** Excludes the hopefuls of classes that have their share of winners; null where there are none, or the count is over. */
  excludeBarred(): Next | null {
    if (this.isOver) return null;
    const barred = this.hopefuls().filter((option) => !withinLimits([...this.elected, option], this.settings.limits));
    return barred.length > 0 ? { ...this.#exclude(barred), barred: true } : null;
  }

  /**
   * Excludes the option with the fewest votes; nobody while a tie is open. Several without any vote go together, for
   * nothing moves with them; where too few would be left for the seats, they are tied for those seats instead.
   * @param within so many votes more than the fewest still count as tied. @param earlier rounds that break a tie.
   */
  excludeLast(votes: Votes, round: number, within: bigint, earlier: readonly Round[]): Next {
    const hopefuls = this.hopefuls();
    const [lowest = 0] = fewest(votes, hopefuls);
    const most = (votes[lowest] ?? 0n) + within;
    const tied = hopefuls.filter((option) => (votes[option] ?? 0n) <= most);
    if (tied.length === 1) return this.#exclude(tied);
    if (tied.some((option) => votes[option] !== 0n))
      return this.#exclude(this.#decided('EXCLUSION', round, tied, earlier));
    return hopefuls.length - tied.length < this.vacancies
      ? { elected: this.#elect(hopefuls, votes, round), excluded: [] }
      : this.#exclude(tied);
  }

  /** Whose surplus goes first: the largest; nobody while a tie is open. */
  largest(surpluses: readonly number[], votes: Votes, round: number, earlier: readonly Round[]): number | undefined {
    const largest = tiersByVotes(votes, surpluses)[0] as number[];
    return (largest.length > 1 ? this.#decided('SURPLUS', round, largest, earlier) : largest)[0];
  }

  #elect(options: readonly number[], votes: Votes, round: number): number[] {
    const before = this.elected.map((option) => [option]);
    const { winners, ties } = fillSeats([...before, ...tiersByVotes(votes, options)], this.settings);
    const elected = winners.slice(before.length);
    this.ties.push(...ties.map((tie) => ({ ...tie, round })));
    this.elected.push(...elected);
    for (const option of elected) this.hopeful[option] = 0;
    return elected;
  }

  #exclude(options: readonly number[]): Next {
    for (const option of options) this.hopeful[option] = 0;
    return { elected: [], excluded: options };
  }

  /** Looks back, round by round, for the latest in which the tied options differed; then asks the tie-break. */
  #decided(over: 'EXCLUSION' | 'SURPLUS', round: number, options: readonly number[], earlier: readonly Round[]) {
    const narrowed = earlier.toReversed().reduce((tied, { votes }) => {
      const tiers = tiersByVotes(votes, tied);
      return (over === 'EXCLUSION' ? tiers.at(-1) : tiers[0]) ?? tied;
    }, options);
    const tie: Tie =
      narrowed.length === 1
        ? { over, round, options, brokenBy: 'EARLIER_ROUND', taken: narrowed }
        : brokenTie(over, round, narrowed, this.settings.tieBreak);
    this.ties.push(tie);
    return tie.taken;
  }
}
