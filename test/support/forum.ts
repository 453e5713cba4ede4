import { type Client, emailOf, type Json } from './app.ts';

const day = 86_400_000;
let made = 0;

/** A forum with its groups by key, as its organizer has just made it. */
export interface MadeForum {
  id: string;
  slug: string;
  groups: Record<string, string>;
}

export async function aForum(organizer: Client, terms: Record<string, unknown> = {}): Promise<MadeForum> {
  made += 1;
  const input = {
    slug: `forum-${made}`,
    name: `Forum ${made}`,
    description: 'On audits.',
    timeZone: 'Asia/Shanghai',
    ...terms,
  };
  const { forum, refusal } = await organizer.act('makeForum', input, 'forum { id slug groups { id key } }');
  if (refusal) throw new Error(`makeForum: ${refusal.code}`);
  return {
    id: forum.id,
    slug: forum.slug,
    groups: Object.fromEntries(forum.groups.map(({ key, id }: Record<string, string>) => [key, id])),
  };
}

/** A forum with a second organizer, for nobody decides about themselves. */
export async function aForumOfTwo(organizer: Client, second: string): Promise<MadeForum> {
  const forum = await aForum(organizer);
  await organizer.act('grantOffice', { forumId: forum.id, email: emailOf(second), office: 'ORGANIZER' }, '');
  return forum;
}

export const editionTerms = {
  slug: '2026',
  title: 'Forum of 2026',
  theme: 'Trust',
  startsOn: '2026-12-04',
  endsOn: '2026-12-06',
  languages: ['en', 'zh'],
};

/** The id of an edition made in a forum. */
export async function anEdition(
  organizer: Client,
  forum: MadeForum,
  terms: Record<string, unknown> = {},
): Promise<string> {
  const { edition, refusal } = await organizer.act(
    'makeEdition',
    { forumId: forum.id, ...editionTerms, ...terms },
    'edition { id }',
  );
  if (refusal) throw new Error(`makeEdition: ${refusal.code} ${refusal.field}`);
  return edition.id;
}

/** A phase that grants these acts from a day before `now` until a day after it. */
export async function aPhase(organizer: Client, editionId: string, now: Date, grants: string[]): Promise<string> {
  made += 1;
  const times = { startsAt: new Date(now.getTime() - day), endsAt: new Date(now.getTime() + day) };
  const { phase, refusal } = await organizer.act(
    'setPhase',
    { editionId, name: `Phase ${made}`, grants, ...times },
    'phase { id }',
  );
  if (refusal) throw new Error(`setPhase: ${refusal.code} ${refusal.field}`);
  return phase.id;
}

export async function anItem(
  organizer: Client,
  editionId: string,
  terms: Record<string, unknown> = {},
): Promise<{ id: string; number: number }> {
  const { agendaItem, refusal } = await organizer.act(
    'makeAgendaItem',
    { editionId, title: 'Audits', ...terms },
    'agendaItem { id number }',
  );
  if (refusal) throw new Error(`makeAgendaItem: ${refusal.code} ${refusal.field}`);
  return { id: agendaItem.id, number: agendaItem.number };
}

/** Asks for accreditation; in a personal capacity from Kenya where nothing else is said. Gives the payload. */
export function ask(
  person: Client,
  forum: MadeForum,
  group: string,
  terms: Record<string, unknown> = {},
): Promise<Json> {
  const input = { forumId: forum.id, groupId: forum.groups[group], capacity: 'PERSONAL', country: 'KE', ...terms };
  return person.act('requestAccreditation', input, 'accreditation { id state region }');
}

export function decide(
  organizer: Client,
  accreditationId: string,
  decision: string,
  terms: Record<string, unknown> = {},
): Promise<Json> {
  return organizer.act(
    'decideAccreditation',
    { accreditationId, decision, ...terms },
    'accreditation { id state reason decidedAt }',
  );
}

/** Makes a person an accredited stakeholder; gives the accreditation's id. `mandate` is given on approval. */
export async function accredit(
  organizer: Client,
  person: Client,
  forum: MadeForum,
  group: string,
  { mandate, ...terms }: Record<string, unknown> = {},
): Promise<string> {
  const { accreditation, refusal } = await ask(person, forum, group, terms);
  if (refusal) throw new Error(`requestAccreditation: ${refusal.code} ${refusal.field}`);
  const decided = await decide(organizer, accreditation.id, 'APPROVE', { mandate });
  if (decided.refusal) throw new Error(`decideAccreditation: ${decided.refusal.code} ${decided.refusal.field}`);
  return accreditation.id;
}

/** What a person reads of themselves in a forum. */
export async function standingOf(person: Client, { slug }: MadeForum): Promise<Json> {
  const { data } = await person.ask(`{ forum(slug: "${slug}") { viewerMayNotRequestAccreditation { code }
    viewerStanding { offices accreditation { id state reason group { key } organisation { name } country region }
      mandates { role endsAt organisation { name } } } } }`);
  return data.forum;
}
