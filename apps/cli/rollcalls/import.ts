import type { INestApplicationContext } from '@nestjs/common';
import { ForumImportService, type ItemImport, type StakeholderImport } from '@plenary/forum';
import { type AccreditationModel, Clock, Database, limits, type Transaction, type Viewer } from '@plenary/kernel';
import { type PollImport, PollImportService } from '@plenary/voting';
import { CommandFailure } from '../failure.ts';
import { counted, type ForumWords, forumTerms } from '../forum-terms.ts';
import { keysOf } from '../keys.ts';
import { Progress } from '../progress.ts';
import { refusedAs } from '../refusal-words.ts';
import { shellAdministrator } from '../rooms.ts';
import type { Shell } from '../shell.ts';
import { isoOf } from './country.ts';
import type { Country, RollCall, RollCalls } from './roll-calls.ts';

/** What an import of roll calls is asked for. */
export type Terms = Pick<ForumWords, 'slug' | 'name' | 'source'> & {
  /** Key of the polls' decision rule. */
  rule: string;
};

/** Long enough for a file of some million votes. */
const timeout = 6 * 60 * 60_000;
/** Polls made at once. */
const batch = 100;

/** Imports roll calls in one transaction. Gives what was made, in words. */
export async function importRollCalls(
  rooms: INestApplicationContext,
  shell: Shell,
  calls: RollCalls,
  terms: Terms,
): Promise<string> {
  const viewer = await shellAdministrator(rooms);
  const progress = new Progress(shell, 'importing', calls.size);
  try {
    const work = (tx: Transaction) => importInto(rooms, tx, viewer, calls, terms, progress);
    return await rooms.get(Database).$transaction(work, { timeout });
  } finally {
    progress.end();
  }
}

async function importInto(
  rooms: INestApplicationContext,
  tx: Transaction,
  viewer: Viewer,
  calls: RollCalls,
  terms: Terms,
  progress: Progress,
): Promise<string> {
  const forums = rooms.get(ForumImportService);
  const groups = keysOf(calls.groups);
  const edition = { slug: 'roll-calls', title: 'Roll calls' };
  const place = await forums.importForum(tx, viewer, forumTerms({ ...terms, edition, groups }, rooms.get(Clock).now()));
  const forumId = place.forum.id;
  const groupIds = new Map(groups.map(({ name }, index) => [name, place.groups[index]?.id ?? '']));
  const members = calls.countries.map((country) => memberOf(country, groupIds));
  const accreditations = await forums.importStakeholders(tx, viewer, forumId, members);
  const voters = votersOf(calls.countries, accreditations, groupIds);
  const electorate = (await tx.stakeholderGroup.findMany({ where: { forumId }, orderBy: { position: 'asc' } })).map(
    ({ id }) => id,
  );
  let made = 0;
  for (const some of inBatches(calls.all(), batch)) {
    const items = await forums.importItems(tx, viewer, place.edition, some.map(itemOf));
    const polls = some.map((call) => pollOf(call, items.get(call.rcid)?.id ?? '', electorate, terms.rule, voters));
    const imported = await rooms
      .get(PollImportService)
      .importPolls(tx, viewer, forumId, polls)
      .catch(refusedAs('the polls'));
    const [other] = imported.contradicted;
    if (other !== undefined)
      throw new CommandFailure(
        `roll call ${other} is stored in forum ${terms.slug} with other votes. Nothing was imported.`,
      );
    made += imported.made;
    progress.advance(some.length);
  }
  if (made === 0) return 'nothing to add, every roll call is there already';
  return `${counted(made, 'roll call', 'roll calls')} added, ${counted(calls.countries.length, 'country', 'countries')}`;
}

/** A country's organisation, with the delegate who holds its mandate. */
function memberOf({ name, code, group }: Country, groupIds: ReadonlyMap<string, string>): StakeholderImport {
  const country = isoOf(name, code);
  return {
    sourceId: name,
    displayName: `Delegation of ${name}`,
    groupId: groupIds.get(group) ?? '',
    capacity: 'ORGANISATIONAL',
    country,
    organisation: { name, type: 'GOVERNMENT', country },
    mandate: 'HEAD',
  };
}

/** The organisation of each country, by the country's name. */
function votersOf(
  countries: readonly Country[],
  accreditations: ReadonlyMap<string, AccreditationModel>,
  groupIds: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map(
    countries.map(({ name, group }) => {
      const accreditation = accreditations.get(name);
      if (!accreditation?.organisationId)
        throw new CommandFailure(`${name} is stored in the forum as a person, not as a country.`);
      if (accreditation.groupId !== groupIds.get(group))
        throw new CommandFailure(
          `${name} is stored in another group than ${JSON.stringify(group)}. Nothing was imported.`,
        );
      return [name, accreditation.organisationId];
    }),
  );
}

const itemOf = (call: RollCall): ItemImport => {
  const title = titleOf(call);
  return {
    sourceId: call.rcid,
    title: cut(title, limits.title),
    description: title.length > limits.title ? title : '',
  };
};

function pollOf(
  call: RollCall,
  agendaItemId: string,
  electorate: readonly string[],
  rule: string,
  voters: ReadonlyMap<string, string>,
): PollImport {
  const ballots = call.votes.map(({ country, vote }) => ({
    organisationId: voters.get(country.name) ?? '',
    position: vote,
  }));
  const question = cut(titleOf(call), limits.question);
  return { sourceId: call.rcid, agendaItemId, question, electorate, rule: { key: rule }, ballots };
}

const titleOf = ({ rcid, title }: RollCall): string => title || `Roll call ${rcid}`;

function cut(text: string, limit: number): string {
  const characters = [...text];
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}

function* inBatches<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let some: T[] = [];
  for (const each of all) {
    some.push(each);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
