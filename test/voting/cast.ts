import { randomUUID } from 'node:crypto';
import { LoginService } from '@plenary/identity';
import { Database } from '@plenary/kernel';
import { pino } from 'pino';
import { readEnv } from '../../apps/api/env.ts';
import { makeServer } from '../../apps/api/server.ts';
import { Client, type Json, type TestApp } from '../support/app.ts';
import { aForum, anEdition, anItem, aPhase, type MadeForum } from '../support/forum.ts';

/** An accredited stakeholder at the door. */
export class Voter extends Client {
  readonly personId: string;
  readonly accreditationId: string;

  constructor(app: TestApp, token: string, ids: { personId: string; accreditationId: string }) {
    super(app, token);
    this.personId = ids.personId;
    this.accreditationId = ids.accreditationId;
  }

  /** The same person at another server. */
  at(app: TestApp): Voter {
    return new Voter(app, this.token ?? '', this);
  }

  vote(pollId: string, position: string, more: Record<string, unknown> = {}): Promise<Json> {
    return this.act('castBallot', { pollId, position, ...more }, 'ballot { id position reason castAt changes }');
  }
}

/** Another server on the same database, with the same clock. */
export async function another(app: TestApp): Promise<TestApp> {
  const url = app.db.pool.options.connectionString;
  const env = readEnv({ DATABASE_URL: url, DATABASE_CONNECTIONS: '10', PUBLIC_URL: 'http://plenary.example' });
  const nest = await makeServer(env, pino({ level: 'silent' }), { clock: app.clock });
  return { ...app, nest, db: nest.get(Database) };
}

export interface Plenary {
  forum: MadeForum;
  editionId: string;
  itemId: string;
  organizer: Client;
}

/** A forum with an agenda item in a phase that grants voting. */
export async function aPlenary(app: TestApp, organizer: Client): Promise<Plenary> {
  const forum = await aForum(organizer);
  const editionId = await anEdition(organizer, forum);
  await aPhase(organizer, editionId, app.clock.now(), ['VOTE']);
  const { id: itemId } = await anItem(organizer, editionId);
  return { forum, editionId, itemId, organizer };
}

/** So many accredited people in a group, signed in; from Kenya where nothing else is said. */
export async function voters(
  app: TestApp,
  { forum }: Plenary,
  group: string,
  count: number,
  country = 'KE',
): Promise<Voter[]> {
  const region = country === 'KE' ? ('AFRICA' as const) : ('ASIA_PACIFIC' as const);
  const people = await app.db.person.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({ displayName: `${group} ${index + 1} ${country}` })),
  });
  const accreditations = await app.db.accreditation.createManyAndReturn({
    data: people.map(({ id }) => ({
      forumId: forum.id,
      personId: id,
      groupId: forum.groups[group] ?? '',
      capacity: 'PERSONAL' as const,
      state: 'APPROVED' as const,
      country,
      region,
    })),
  });
  const login = app.nest.get(LoginService);
  return Promise.all(
    accreditations.map(
      async ({ id, personId }) => new Voter(app, await login.begin(personId), { personId, accreditationId: id }),
    ),
  );
}

/** One accredited person in a group. */
export async function aVoter(app: TestApp, plenary: Plenary, group: string): Promise<Voter> {
  const [voter] = await voters(app, plenary, group, 1);
  return voter as Voter;
}

/** Makes this person the one who casts an organisation's vote; gives the organisation's id. */
export async function aMandate(
  app: TestApp,
  { forum }: Plenary,
  { personId }: Voter,
  role: 'HEAD' | 'ALTERNATE',
  organisationId?: string,
): Promise<string> {
  const organisation = {
    name: `Institute ${randomUUID()}`,
    type: 'UNIVERSITY' as const,
    country: 'CN',
    region: 'ASIA_PACIFIC' as const,
  };
  const id = organisationId ?? (await app.db.organisation.create({ data: organisation })).id;
  const startsAt = new Date(app.clock.now().getTime() - 3_600_000);
  await app.db.mandate.create({ data: { forumId: forum.id, organisationId: id, personId, role, startsAt } });
  return id;
}

export const inMinutes = (app: TestApp, minutes: number): Date =>
  new Date(app.clock.now().getTime() + minutes * 60_000);

/** The payload of opening a poll of two groups by simple majority for an hour, but for what is said otherwise. */
export function open(
  app: TestApp,
  { forum, itemId, organizer }: Plenary,
  terms: Record<string, unknown> = {},
): Promise<Json> {
  const input = {
    agendaItemId: itemId,
    question: 'Shall audits be yearly?',
    method: 'SUPPORT_SCALE',
    unit: 'PERSON',
    secrecy: 'NAMED',
    resultsShown: 'ALWAYS',
    electorate: [forum.groups.government, forum.groups.industry],
    rule: { key: 'simple-majority' },
    closesAt: inMinutes(app, 60),
    ...terms,
  };
  return organizer.act('openPoll', input, 'poll { id number state opensAt closesAt openedAt resultsShown }');
}

/** The id of a poll that is open. */
export async function aPoll(app: TestApp, plenary: Plenary, terms: Record<string, unknown> = {}): Promise<string> {
  const { poll, refusal } = await open(app, plenary, terms);
  if (refusal) throw new Error(`openPoll: ${refusal.code} ${refusal.field}`);
  return poll.id;
}

const counts = 'eligible cast support oppose opposeWithoutReason abstain standAside recused block';

/** A poll as anybody reads it. */
export async function read(app: TestApp, plenary: Plenary, pollId: string, by: Client = app.visitor): Promise<Json> {
  const { number } = await app.db.poll.findUniqueOrThrow({ where: { id: pollId } });
  const { data, errors } = await by.ask(
    `query($slug: String!, $number: Int!) { forum(slug: $slug) { poll(number: $number) {
      id number state question positions electorate { key } rule { key hash title passesWhen definition }
      tally { groups { group { key } counts { ${counts} } } total { ${counts} } regions { region counts { ${counts} } }
        organisationTypes { organisationType counts { eligible } } }
      verdict { outcome provisional trace { level test scope left comparison right holds words group { key } facts } }
      turnout { eligible cast groups { group { key } eligible cast } }
      ballots { totalCount nodes { position voter country reason group { key } } }
      viewerBallot { position } viewerMayNotVote { code until } viewerMayNotAdministrate { code } } } }`,
    { slug: plenary.forum.slug, number },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { forum: { poll: Json } }).forum.poll;
}
