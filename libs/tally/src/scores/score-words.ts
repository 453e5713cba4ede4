import type { OptionScore } from '../methods/count.ts';
import { counted } from '../methods/sentences.ts';

/** "4 × 5 + 2 × 3 = 26", from the highest score to the lowest: ballots times score; "0" where no ballot gives any. */
export function sumWords({ total, distribution }: OptionScore): string {
  if (distribution.length === 0) return '0';
  const parts = distribution.map(({ score, ballots }) => `${ballots} × ${score < 0 ? `(${score})` : score}`);
  return `${parts.join(' + ')} = ${total}`;
}

/** "; 2 ballots abstain", or nothing where none does. */
export function abstentionWords({ abstained }: OptionScore): string {
  return abstained === 0n ? '' : `; ${counted(abstained, 'ballot')} ${abstained === 1n ? 'abstains' : 'abstain'}`;
}

/** How many ballots gave an option a score. */
export function ballotsWith({ distribution }: OptionScore, score: number): bigint {
  return distribution.find((each) => each.score === score)?.ballots ?? 0n;
}
