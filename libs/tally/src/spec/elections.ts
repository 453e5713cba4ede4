import { type RankedProfile, rankedProfile } from '../index.ts';
import { published } from './published.ts';

/** Whether real elections stand beside the checkout. */
export const present = published('debian/leader2020_tally.txt') !== null;

/** What an election's official count found. */
export interface Expected {
  ballots: number;
  options: string[];
  official_order?: string[];
  pairwise_row_over_col?: number[][];
  beat_matrix_row_over_col?: number[][];
  schulze_pairwise_path_wins?: Record<string, number>;
  winner?: string;
}

export function expected(file: string): Expected {
  return JSON.parse(published(file) ?? '{}');
}

/** A column per candidate, holding ranks; "No opinion" is unranked. */
export function kubernetes(year: number): RankedProfile {
  const text = published(`kubernetes-steering/${year}_ballots.csv`) ?? '';
  const [header = '', ...rows] = text.trim().split(/\r?\n/);
  return rankedProfile(
    header.split(','),
    rows.map((row) => ({ marks: row.split(',').map((cell) => (cell === 'No opinion' ? 0 : Number(cell))) })),
  );
}

/** Lines `V: 21-3`: a rank for each option, `-` is unranked. */
export function debian(options: readonly string[]): RankedProfile {
  const text = published('debian/leader2020_tally.txt') ?? '';
  const votes = text.split('\n').flatMap((line) => /^V: (\S+)/.exec(line)?.[1] ?? []);
  return rankedProfile(
    options,
    votes.map((vote) => ({ marks: [...vote].map((rank) => (rank === '-' ? 0 : Number(rank))) })),
  );
}
