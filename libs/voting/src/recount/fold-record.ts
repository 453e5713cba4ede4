import { fieldOf, type GroupCounts, noCounts, type Position } from '@plenary/tally';
import type { CellCounts } from '../results/cells.sql.ts';

/** An entry of the record about a poll, as far as a count reads it. */
export interface PollEntry {
  act: string;
  /** The poll. */
  subjectId: string;
  content: unknown;
}

interface RollFacts {
  roll: { group: string; region: string | null; organisationType: string | null; eligible: number }[];
}
interface BallotFacts {
  ballot: string;
  group: string;
  region: string | null;
  organisationType: string | null;
  position: Position;
  /** Hash of the reason, where there is one. */
  reason: string | null;
}

interface RollChangeFacts {
  kind: 'ADD' | 'REMOVE';
  group: string;
  region: string | null;
  organisationType: string | null;
  /** Of the voter, where one was cast: it counts no longer, or again. */
  ballot: string | null;
}

/** Where a ballot stood when it was last cast. */
interface Standing {
  cell: CellCounts;
  field: keyof GroupCounts;
}

/** What the entries read so far say. */
export interface Fold {
  cells: Map<string, CellCounts>;
  /** Of polls that are not closed, where each ballot stands. */
  standing: Map<string, Map<string, Standing>>;
}

export const emptyFold = (): Fold => ({ cells: new Map(), standing: new Map() });

/**
 * Counts on from `fold`, which it changes and gives back, with entries in the order of their numbers: the roll as it was
 * published at the opening and changed since, and of each ballot what it said last. Nothing else is read but the entries themselves.
 */
export function foldRecord(fold: Fold, entries: Iterable<PollEntry>): Fold {
  for (const { act, subjectId, content } of entries) {
    if (act === 'POLL_OPENED')
      for (const size of (content as RollFacts).roll) cellFor(fold, subjectId, size).eligible += size.eligible;
    if (act === 'ROLL_CHANGED') changeRoll(fold, subjectId, content as RollChangeFacts);
    if (act === 'BALLOT_CAST') countBallot(fold, subjectId, content as BallotFacts);
    // No ballot comes after it: where they stand need not be kept in mind.
    if (act === 'POLL_CLOSED') fold.standing.delete(subjectId);
  }
  return fold;
}

function changeRoll(fold: Fold, pollId: string, { kind, ballot, ...place }: RollChangeFacts): void {
  const change = kind === 'ADD' ? 1 : -1;
  cellFor(fold, pollId, place).eligible += change;
  const standing = ballot === null ? undefined : fold.standing.get(pollId)?.get(ballot);
  if (standing) standing.cell[standing.field] += change;
}

function countBallot(fold: Fold, pollId: string, facts: BallotFacts): void {
  const ballots = fold.standing.get(pollId) ?? new Map<string, Standing>();
  fold.standing.set(pollId, ballots);
  const before = ballots.get(facts.ballot);
  if (before) before.cell[before.field] -= 1;
  const now = { cell: cellFor(fold, pollId, facts), field: fieldOf(facts.position, facts.reason !== null) };
  now.cell[now.field] += 1;
  ballots.set(facts.ballot, now);
}

function cellFor(
  fold: Fold,
  pollId: string,
  of: Pick<BallotFacts, 'group' | 'region' | 'organisationType'>,
): CellCounts {
  const place = { pollId, groupId: of.group, region: of.region ?? '', organisationType: of.organisationType ?? '' };
  const key = Object.values(place).join(' ');
  const cell = fold.cells.get(key) ?? { ...place, ...noCounts() };
  fold.cells.set(key, cell);
  return cell;
}
