import type { Profile } from '../ballots/profile.ts';
import type { Round, Tie } from '../methods/count.ts';
import { listed, tieWords } from '../methods/sentences.ts';
import { verb, votesIn } from './amounts.ts';
import { inCount, leaderOverAll, sumOf } from './last.ts';
import { standingWords, transferWords } from './round-words.ts';

/** What happened in an instant run-off, one sentence a step. */
export function runOffWords(profile: Profile, rounds: readonly Round[], ties: readonly Tie[]): string[] {
  const names = profile.options;
  const majority = rounds.findIndex(({ votes }) => leaderOverAll(votes) !== undefined);
  return rounds.flatMap((round, index) => {
    const tie = ties.find((one) => one.round === index);
    return [
      ...transferWords(names, round, 0, false),
      standingWords(names, round, index, 0),
      ...(index === majority ? [majorityWords(names, round)] : []),
      ...(tie ? [tieWords(profile, tie)] : []),
      ...(round.excluded.length > 0 ? [excludedWords(names, round, tie !== undefined)] : []),
      ...(round.elected.length > 0 ? [electedWords(names, round, tie?.over === 'SEAT')] : []),
    ];
  });
}

function majorityWords(names: readonly string[], { votes }: Round): string {
  const leader = leaderOverAll(votes) ?? 0;
  return `${names[leader]} has a majority: ${votes[leader]} of the ${votesIn(sumOf(votes, inCount(votes)), 0)} in the count.`;
}

function excludedWords(names: readonly string[], { votes, excluded }: Round, isTied: boolean): string {
  if (isTied) return `${listedNames(names, excluded)} is excluded.`;
  const each = votes[excluded[0] ?? 0];
  const tied = excluded.length > 1 ? `, ${each} each, fewer together than anybody else,` : `, ${each},`;
  return `${listedNames(names, excluded)} ${verb(excluded, 'has', 'have')} the fewest votes${tied} and ${verb(excluded, 'is', 'are')} excluded.`;
}

function electedWords(names: readonly string[], { votes, elected }: Round, isTied: boolean): string {
  const [winner = 0] = elected;
  if (isTied) return `${names[winner]} is elected.`;
  const others = inCount(votes).filter((option) => option !== winner);
  const [other] = others;
  if (other === undefined) return `${names[winner]} is elected: nobody else is left.`;
  const against =
    others.length === 1
      ? `${votes[other]} for ${names[other]}`
      : `${sumOf(votes, others)} for ${listedNames(names, others)} together: whoever of them goes first, none can have more`;
  return `${names[winner]} is elected, with ${votesIn(votes[winner] ?? 0n, 0)} to ${against}.`;
}

function listedNames(names: readonly string[], options: readonly number[]): string {
  return listed(options.map((option) => names[option] as string));
}
