/** Which ballots each counter of a tally counts, over a relation with the columns position and reason. */
const counted = {
  support: `position = 'SUPPORT'`,
  oppose: `position = 'OPPOSE' AND reason IS NOT NULL`,
  opposeWithoutReason: `position = 'OPPOSE' AND reason IS NULL`,
  abstain: `position = 'ABSTAIN'`,
  recused: `position = 'RECUSED'`,
  standAside: `position = 'STAND_ASIDE'`,
  block: `position = 'BLOCK'`,
} as const;

export const counters = Object.keys(counted);

/** The counters as an aggregate's columns; `amount` is `count(*)`, or a sum. */
export const countedBy = (amount: string): string =>
  Object.entries(counted)
    .map(([counter, ballots]) => `coalesce(${amount} FILTER (WHERE ${ballots}), 0)::int AS "${counter}"`)
    .join(', ');

/** The sums of the counters of two relations, as columns. */
export const sumOf = (a: string, b: string): string =>
  counters.map((counter) => `${a}."${counter}" + ${b}."${counter}" AS "${counter}"`).join(', ');

/** `SET` of an update that takes the counters of another relation. */
export const takenFrom = (from: string): string =>
  counters.map((counter) => `"${counter}" = ${from}."${counter}"`).join(', ');

/** The kind of voter that a row of the roll or a ballot belongs to, as the key of its counters says it. */
export const cellOf = (row: string): string =>
  `${row}."groupId", coalesce(${row}.region::text, '') AS region, coalesce(${row}."organisationType"::text, '') AS "organisationType"`;

export const sameCell = (a: string, b: string): string =>
  `(${a}."groupId", ${a}.region, ${a}."organisationType") = (${b}."groupId", ${b}.region, ${b}."organisationType")`;
