import {
  count as countBallots,
  countByGroup,
  type Method,
  type RankedProfile,
  ranksWithout,
  type ScoredProfile,
  scoresWithout,
} from '@plenary/tally';
import { CommandFailure } from '../failure.ts';
import { openFile } from '../reading/open.ts';
import { note, print, type Shell } from '../shell.ts';
import type { Counted } from './counted.ts';
import { METHOD_WORDS, type MethodWord } from './method-words.ts';
import { type OptionTable, readOptionTable } from './option-table.ts';
import { readBallots } from './read.ts';
import type { Form, ReadBallots } from './read-ballots.ts';
import { readingNotes, unrankedIn } from './reading-notes.ts';
import { resultOf } from './result.ts';
import { settingsOf } from './settings.ts';
import { asCsv } from './write-csv.ts';
import { asText } from './write-text.ts';

/** The forms in which a result is written. */
export const formats = ['text', 'csv', 'json'] as const;

/** What the options of `plenary count` say. */
export interface CountOptions {
  method: MethodWord;
  input?: Form;
  format: (typeof formats)[number];
  rounds?: true;
  seats?: number;
  unranked?: 'last' | 'no-opinion';
  exclude?: readonly string[];
  statusQuo?: string;
  options?: string;
  maxPer?: readonly { column: string; most: number }[];
  castingVote?: readonly string[];
  lot?: string;
  strength: 'winning-votes' | 'margins';
  overvotes?: 'exhaust' | 'skip';
  skippedRanks: 'ignore' | 'exhaust';
  ignore?: readonly string[];
  group?: string;
  byGroup?: true;
  times?: string;
  delimiter?: string;
}

/** Reads a file of ballots, counts it, and prints the result; what was read is told beside it. */
export async function count(shell: Shell, path: string, options: CountOptions): Promise<void> {
  if (options.castingVote && options.lot !== undefined)
    throw new CommandFailure('--casting-vote and --lot: one of them decides ties, not both.');
  if (options.byGroup && options.group === undefined)
    throw new CommandFailure("--by-group: --group names the column of the voter's group.");
  const table = options.options === undefined ? null : await readOptionTable(await openFile(shell, options.options));
  const file = await openFile(shell, path);
  const read = await readBallots(file, {
    method: METHOD_WORDS[options.method],
    input: options.input ?? null,
    delimiter: options.delimiter ?? null,
    ignore: options.ignore ?? [],
    group: options.group ?? null,
    times: options.times ?? null,
    overvotes: options.overvotes === 'exhaust' ? 'EXHAUST' : 'SKIP',
    options: table?.names ?? null,
  });
  for (const line of readingNotes(file.name, read, options)) await note(shell, line);
  const counted = counting(read, options, table);
  if (options.format === 'json') await print(shell, `${JSON.stringify(resultOf(counted), null, 2)}\n`);
  else await print(shell, options.format === 'csv' ? asCsv(counted) : asText(counted, options.rounds ?? false));
}

/** @throws CommandFailure when the options of the command do not fit the file. */
function counting(read: ReadBallots, options: CountOptions, table: OptionTable | null): Counted {
  const excluded = [...new Set([...(read.withdrawn ?? []), ...(options.exclude ?? [])])];
  const method = METHOD_WORDS[options.method];
  try {
    const profile = without(read.profile, excluded);
    const settings = settingsOf(
      {
        ...(options.seats === undefined ? seatsOf(read, method) : { seats: options.seats }),
        unranked: unrankedIn(read, options.unranked),
        strength: options.strength === 'margins' ? 'MARGINS' : 'WINNING_VOTES',
        overvotes: options.overvotes === 'skip' ? 'SKIP' : 'EXHAUST',
        skippedRanks: options.skippedRanks === 'exhaust' ? 'EXHAUST' : 'IGNORE',
        maxPer: options.maxPer ?? [],
        table,
        ...(options.statusQuo !== undefined && { statusQuo: options.statusQuo }),
        ...(options.castingVote && { castingVote: options.castingVote }),
        ...(options.lot !== undefined && { lot: options.lot }),
      },
      profile.options,
      excluded,
    );
    const counted = { method: options.method, options: profile.options, spoilt: read.spoilt.ballots };
    if (!options.byGroup) return { ...counted, count: countBallots(method, profile, settings) };
    const byGroup = countByGroup(method, profile, settings);
    return { ...counted, count: byGroup.voters, byGroup };
  } catch (error) {
    throw error instanceof RangeError ? new CommandFailure(`${error.message}.`) : error;
  }
}

/** The ballots as if some options had never stood. @throws CommandFailure when one is no option. */
export function without(profile: RankedProfile | ScoredProfile, excluded: readonly string[]) {
  if (excluded.length === 0) return profile;
  const unknown = excluded.find((name) => !profile.options.includes(name));
  if (unknown !== undefined)
    throw new CommandFailure(
      `--exclude: ${JSON.stringify(unknown)} is no option; those are ${profile.options.join(', ')}.`,
    );
  return 'ranks' in profile ? ranksWithout(profile, excluded) : scoresWithout(profile, excluded);
}

/** A run-off fills one seat, and positions are taken on each option by itself: the file's seats are not theirs. */
function seatsOf({ seats }: ReadBallots, method: Method): { seats?: number } {
  return seats === undefined || ['INSTANT_RUNOFF', 'SUPPORT', 'CONSENT'].includes(method) ? {} : { seats };
}
