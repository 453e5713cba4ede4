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
import type { TieBreak } from '@plenary/tally';

/** One kind of ballot: how many voters handed it in, their group's place, and their mark for each option; null is none. */
export type BallotRow = readonly [times: number, group: number | null, ...marks: (number | null)[]];

/** Ballots that were handed in elsewhere, to be counted and published. */
export interface CountImport {
  title: string;
  description?: string;
  language?: string;
  method: CountMethod;
  seats?: number;
  unranked?: Unranked;
  options: readonly string[];
  /** Names of the voters' groups, where they are known. */
  groups?: readonly string[];
  ballots: readonly BallotRow[];
  /** Who decides ties, and in which order of all options. */
  tieBreak?: TieBreak | null;
  source?: string | null;
}

/** Groups of fewer are not told apart: what one of them chose could be known. */
const fewest = 5;

/** A count as it is kept, but for its number and its result. Refuses what cannot be, naming the field. */
export function countTerms(given: CountImport) {
  const { method, seats = 1, unranked = 'LAST', tieBreak = null } = given;
  if (given.ballots.some((row) => row.length !== given.options.length + 2))
    throw new Refusal({ code: 'INVALID', field: 'ballots' });
  const title = requireText('title', given.title, limits.title);
  const options = given.options.map((option, index) => requireText(`options.${index}`, option, limits.title));
  const names = (given.groups ?? []).map((group, index) => requireText(`groups.${index}`, group, limits.name));
  const { groups, ballots } = toldApart(names, given.ballots);
  const counted = { title, method, seats, unranked, options, groups, ballots, tieBreak };
  return {
    ...counted,
    description: optionalText('description', given.description, limits.reason),
    language: requireLanguage('language', given.language ?? 'en'),
    source: optionalText('source', given.source, limits.title) || null,
    hash: sha256(canonical(counted)),
  };
}

export type CountTerms = ReturnType<typeof countTerms>;

/** The ballots without the names of small groups, alike ones together, in the order of their marks: who was first is lost. */
function toldApart(names: readonly string[], given: readonly BallotRow[]) {
  const sizes = new Map<number | null, number>();
  for (const [voters, group] of given) sizes.set(group, (sizes.get(group) ?? 0) + voters);
  const large = [...names.keys()].filter((group) => (sizes.get(group) ?? 0) >= fewest);
  const times = new Map<string, number>();
  for (const [voters, group, ...marks] of given) {
    const place = group === null ? -1 : large.indexOf(group);
    const key = JSON.stringify([place < 0 ? null : place, ...marks]);
    times.set(key, (times.get(key) ?? 0) + voters);
  }
  const ballots = [...times].map(
    ([key, voters]): BallotRow => [voters, ...(JSON.parse(key) as [number | null, ...(number | null)[]])],
  );
  return { groups: large.map((group) => names[group] as string), ballots: ballots.sort(byMarks) };
}

function byMarks([, ...a]: BallotRow, [, ...b]: BallotRow): number {
  const index = a.findIndex((mark, place) => mark !== b[place]);
  return (a[index] ?? -Infinity) < (b[index] ?? -Infinity) ? -1 : 1;
}
