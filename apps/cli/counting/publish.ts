import { Database } from '@plenary/kernel';
import { ABSTAINED, type RankedProfile, type ScoredProfile } from '@plenary/tally';
import { type BallotRow, type CountImport, CountService } from '@plenary/voting';
import { forumOf } from '../commands/forum.ts';
import { CommandFailure } from '../failure.ts';
import { openFile } from '../reading/open.ts';
import { shellAdministrator, withRooms } from '../rooms.ts';
import { note, type Shell } from '../shell.ts';
import { without } from './count.ts';
import { METHOD_WORDS, type MethodWord } from './method-words.ts';
import { readBallots } from './read.ts';
import type { ReadBallots } from './read-ballots.ts';
import { readingNotes, unrankedIn } from './reading-notes.ts';
import { settingsOf } from './settings.ts';

/** What the options of `plenary import ballots` say. */
export interface PublishTerms {
  forum: string;
  method: MethodWord;
  title: string;
  description: string;
  language: string;
  source?: string;
  seats?: number;
  unranked?: 'last' | 'no-opinion';
  exclude?: readonly string[];
  castingVote?: readonly string[];
  lot?: string;
  ignore?: readonly string[];
  group?: string;
  times?: string;
}

/** Reads a file of ballots, has it counted and published in a forum, and tells where. */
export async function publishBallots(shell: Shell, path: string, terms: PublishTerms): Promise<void> {
  const file = await openFile(shell, path);
  const read = await readBallots(file, {
    method: METHOD_WORDS[terms.method],
    input: null,
    delimiter: null,
    ignore: terms.ignore ?? [],
    group: terms.group ?? null,
    times: terms.times ?? null,
    overvotes: 'SKIP',
    options: null,
  });
  for (const line of readingNotes(file.name, read, terms)) await note(shell, line);
  const given = importOf(read, file.name, terms);
  await withRooms(shell, async (rooms) => {
    const forum = await forumOf(rooms, terms.forum);
    const viewer = await shellAdministrator(rooms);
    const { count, made } = await rooms
      .get(Database)
      .$transaction((tx) => rooms.get(CountService).publish(tx, viewer, forum.id, given), { timeout: 600_000 });
    const place = `/f/${forum.slug}/counts/${count.number}`;
    await note(shell, made ? `published at ${place}` : `nothing to add: it is at ${place} already`);
  });
}

/** @throws CommandFailure when the options of the command do not fit the file. */
function importOf(read: ReadBallots, file: string, terms: PublishTerms): CountImport {
  const method = METHOD_WORDS[terms.method];
  if (method === 'SUPPORT' || method === 'CONSENT')
    throw new CommandFailure('--method: positions are counted in polls.');
  const excluded = [...new Set([...(read.withdrawn ?? []), ...(terms.exclude ?? [])])];
  const profile = without(read.profile, excluded);
  const seats = terms.seats ?? (method === 'INSTANT_RUNOFF' ? 1 : (read.seats ?? 1));
  const unranked = unrankedIn(read, terms.unranked);
  const { tieBreak = null } = settingsOf(
    {
      ...{ seats, unranked, strength: 'WINNING_VOTES', overvotes: 'EXHAUST', skippedRanks: 'IGNORE' },
      ...{ maxPer: [], table: null },
      ...(terms.castingVote && { castingVote: terms.castingVote }),
      ...(terms.lot !== undefined && { lot: terms.lot }),
    },
    profile.options,
    excluded,
  );
  const { title, description, language, source = file } = terms;
  const { options } = profile;
  return { title, description, language, source, method, seats, unranked, options, tieBreak, ...ballotsOf(profile) };
}

/** The rows of a profile; a voter without a group has none. */
function ballotsOf(profile: RankedProfile | ScoredProfile): Pick<CountImport, 'groups' | 'ballots'> {
  const groups = profile.groups.filter((group) => group !== '');
  const [marks, none] = 'ranks' in profile ? [profile.ranks, 0] : [profile.scores, ABSTAINED];
  const width = profile.options.length;
  const ballots = Array.from(profile.times, (times, ballot): BallotRow => {
    const group = groups.indexOf(profile.groups[profile.groupOf[ballot] ?? 0] ?? '');
    const row = Array.from(marks.subarray(ballot * width, (ballot + 1) * width), (mark) =>
      mark === none ? null : mark,
    );
    return [times, group < 0 ? null : group, ...row];
  });
  return { groups, ballots };
}
