import { canonical, hex, type PublishedCountModel } from '@plenary/kernel';
import type { TieBreak } from '@plenary/tally';
import { countResult } from './count-result.ts';
import { type BallotRow, countTerms } from './count-terms.ts';

/** What of a published count is not as it should be. */
export interface CountFault {
  /** The count's number in its forum. */
  count: number;
  fault: 'BALLOTS_DIFFER_FROM_HASH' | 'RESULT_DIFFERS_FROM_BALLOTS' | 'HASH_DIFFERS_FROM_RECORD';
}

/** Counts a published count's ballots again, and compares them with its hash, its result, and the hash in the record. */
export function faultsOf(count: PublishedCountModel, recordedHash: string | null): CountFault[] {
  const { ballots, tieBreak, ...kept } = count;
  const terms = countTerms({
    ...kept,
    ballots: ballots as unknown as BallotRow[],
    tieBreak: tieBreak as unknown as TieBreak | null,
  });
  const faults: CountFault['fault'][] = [];
  if (hex(terms.hash) !== hex(count.hash)) faults.push('BALLOTS_DIFFER_FROM_HASH');
  if (canonical(countResult(terms)) !== canonical(count.result)) faults.push('RESULT_DIFFERS_FROM_BALLOTS');
  if (hex(count.hash) !== recordedHash) faults.push('HASH_DIFFERS_FROM_RECORD');
  return faults.map((fault) => ({ count: count.number, fault }));
}
