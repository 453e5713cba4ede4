import { ABSTAINED, type Method, POSITION_MARKS } from '@plenary/tally';

const highestRank = 65_535;
const highestScore = 2 ** 31 - 1;
/** As many different cells are remembered. */
const cellsKept = 10_000;

/** How the cells of a column per option are read: each as a mark, or as not a number where it says none. */
export class Marks {
  readonly #known = new Map<string, number>();
  /** Whether a cell said in words that the voter has no opinion. */
  saidNoOpinion = false;

  constructor(
    /** What a mark is called: a rank, a score … */
    readonly called: string,
    readonly read: (word: string) => number,
  ) {}

  of(cell: string): number {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const word = cell.trim().toLowerCase();
    if (word === 'no opinion') this.saidNoOpinion = true;
    const mark = this.read(word);
    if (this.#known.size < cellsKept) this.#known.set(cell, mark);
    return mark;
  }
}

const nothing = ['', '-', '–', 'n/a', 'none', 'blank', 'skipped', 'undervote', 'abstain', 'abstained', 'abstention'];
const noOpinion = ['no opinion', 'no preference', 'no rank', 'not ranked', 'unranked'];
/** Words of a voter who says nothing about an option. */
export const saysNothing: ReadonlySet<string> = new Set([...nothing, ...noOpinion]);

/** Ranks from 1, also as spreadsheets write them, such as 2.0; 0 is unranked. */
export const ranks = () =>
  new Marks('rank', (word) => {
    if (saysNothing.has(word)) return 0;
    const rank = /^\d+(?:\.0+)?$/.test(word) ? Number(word) : Number.NaN;
    return rank >= 1 && rank <= highestRank ? rank : Number.NaN;
  });

/** Whole numbers; who says nothing abstains, which is not 0. */
export const scores = () =>
  new Marks('score', (word) => {
    if (saysNothing.has(word)) return ABSTAINED;
    const score = /^[+-]?\d+(?:\.0+)?$/.test(word) ? Number(word) : Number.NaN;
    return Math.abs(score) <= highestScore ? score : Number.NaN;
  });

const approvals: Words = [
  [1, ['1', 'x', '✓', 'yes', 'y', 'true', 'approve', 'approved']],
  [0, ['', '0', 'no', 'n', 'false']],
];
const lights: Words = [
  [1, ['green', 'g', '1', '+1']],
  [0, ['amber', 'yellow', 'a', 'y', '0']],
  [-1, ['red', 'r', '-1']],
];

const { SUPPORT, OPPOSE, ABSTAIN, STAND_ASIDE, BLOCK, RECUSED } = POSITION_MARKS;
const agreement = [
  'support',
  'supports',
  'yes',
  'y',
  'aye',
  'for',
  'in favour',
  'in favor',
  'approve',
  'agree',
  '1',
  '+1',
];
const others: Words = [
  [ABSTAIN, ['abstain', 'abstains', 'abstained', 'abstention', '0']],
  [RECUSED, ['recused', 'recuse', 'recusal']],
];
const supports: Words = [
  [SUPPORT, agreement],
  [OPPOSE, ['oppose', 'opposes', 'no', 'n', 'nay', 'against', 'reject', 'disagree', '-1']],
  ...others,
];
const consents: Words = [
  [SUPPORT, [...agreement, 'consent']],
  [STAND_ASIDE, ['stand aside', 'stands aside', 'stand-aside', 'stand_aside', 'standaside', 'aside']],
  [BLOCK, ['block', 'blocks', 'object', 'objection']],
  ...others,
];

type Words = readonly (readonly [mark: number, words: readonly string[]])[];

function inWords(called: string, words: Words): Marks {
  const marks = new Map(words.flatMap(([mark, ofMark]) => ofMark.map((word) => [word, mark] as const)));
  return new Marks(called, (word) => marks.get(word) ?? (saysNothing.has(word) ? ABSTAINED : Number.NaN));
}

/** How a method that counts no ranks reads its marks. */
export function marksOf(method: Method): Marks {
  if (method === 'APPROVAL') return inWords('approval', approvals);
  if (method === 'TRAFFIC_LIGHT') return inWords('light', lights);
  if (method === 'SUPPORT') return inWords('position', supports);
  if (method === 'CONSENT') return inWords('position', consents);
  return scores();
}
