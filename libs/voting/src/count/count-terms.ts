import {
  type CountMethod,
  canonical,
  limits,
  optionalText,
  Refusal,
  requireLanguage,
  requireText,
  sha256,
  type Unranked,
} from '@plenary/kernel';

/** One kind of ballot: how many voters handed it in, and their mark for each option, null where there is none. */
export type BallotRow = readonly [times: number, ...marks: (number | null)[]];

/** Ballots that were handed in elsewhere, to be counted and published. */
export interface CountImport {
  title: string;
  description?: string;
  language?: string;
  method: CountMethod;
  seats?: number;
  unranked?: Unranked;
  options: readonly string[];
  ballots: readonly BallotRow[];
  source?: string | null;
}

/** A count as it is kept, but for its number and its result. Refuses what cannot be, naming the field. */
export function countTerms(given: CountImport) {
  const { method, seats = 1, unranked = 'LAST', options } = given;
  const ballots = inOrder(given.ballots);
  if (ballots.some((row) => row.length !== options.length + 1))
    throw new Refusal({ code: 'INVALID', field: 'ballots' });
  const title = requireText('title', given.title, limits.title);
  const terms = {
    title,
    description: optionalText('description', given.description, limits.reason),
    language: requireLanguage('language', given.language ?? 'en'),
    method,
    seats,
    unranked,
    options: options.map((option, index) => requireText(`options.${index}`, option, limits.title)),
    ballots,
    source: optionalText('source', given.source, limits.title) || null,
  };
  return { ...terms, hash: sha256(canonical({ title, method, seats, unranked, options: terms.options, ballots })) };
}

export type CountTerms = ReturnType<typeof countTerms>;

/** Alike ballots together, and all in the order of their marks: the order in which they were handed in is lost. */
function inOrder(ballots: readonly BallotRow[]): BallotRow[] {
  const times = new Map<string, number>();
  for (const [voters, ...marks] of ballots) {
    const key = JSON.stringify(marks);
    times.set(key, (times.get(key) ?? 0) + voters);
  }
  const rows = [...times].map(([key, voters]): BallotRow => [voters, ...(JSON.parse(key) as (number | null)[])]);
  return rows.sort(byMarks);
}

function byMarks([, ...a]: BallotRow, [, ...b]: BallotRow): number {
  const index = a.findIndex((mark, place) => mark !== b[place]);
  return (a[index] ?? -Infinity) < (b[index] ?? -Infinity) ? -1 : 1;
}
