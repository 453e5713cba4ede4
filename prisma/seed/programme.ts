import type { Production } from './cast.ts';
import { type EditionSeed, instant } from './content/index.ts';
import type { Scene } from './script.ts';

const DAY = 86_400_000;
const day = (date: Date): string => date.toISOString().slice(0, 10);

/** The organizers make the forum, give the offices, and make each edition before its first phase. */
export function programmeScenes(production: Production): Scene[] {
  const { content, now } = production;
  return [
    makeForum(production),
    ...offices(production),
    ...content.forum.editions.map((edition) => makeEdition(production, edition, now)),
  ];
}

/** An hour after the organizer has registered. */
function forumMadeAt({ content, now }: Production): Date {
  const organizer = content.people.find(({ key }) => key === 'organizer');
  return new Date(instant(organizer?.registeredAt ?? { days: 0, hours: 0 }, now).getTime() + DAY / 24);
}

function makeForum(production: Production): Scene {
  const { stage, ids, content } = production;
  const play = async () => {
    const { slug, name, description, timeZone, about } = content.forum;
    const input = { slug, name, description: `${description}\n\n${about}`, timeZone };
    const { forum } = await stage.act(
      ids.get('person', 'organizer'),
      'makeForum',
      input,
      'forum { id groups { id key } }',
    );
    const made = forum as { id: string; groups: { id: string; key: string }[] };
    ids.set('forum', slug, made.id);
    for (const group of made.groups) ids.set('group', group.key, group.id);
  };
  return { at: forumMadeAt(production), play };
}

function offices(production: Production): Scene[] {
  const { stage, ids, content, now } = production;
  return content.people.flatMap((person) =>
    person.offices
      .filter(() => person.key !== 'organizer')
      .map((office) => ({
        at: new Date(Math.max(instant(person.registeredAt, now).getTime(), forumMadeAt(production).getTime()) + 1000),
        play: () =>
          stage.act(
            ids.get('person', 'organizer'),
            'grantOffice',
            { forumId: ids.get('forum', content.forum.slug), email: person.email, office },
            'stakeholder { id }',
          ),
      })),
  );
}

function makeEdition({ stage, ids, content }: Production, edition: EditionSeed, now: Date): Scene {
  const organize = (mutation: string, input: Record<string, unknown>, field: string) =>
    stage
      .act(ids.get('person', 'organizer'), mutation, input, `${field} { id }`)
      .then((payload) => (payload[field] as { id: string }).id);
  const play = async () => {
    const { slug, title, theme, description, languages } = edition;
    const dates = { startsOn: day(instant(edition.startsOn, now)), endsOn: day(instant(edition.endsOn, now)) };
    const forumId = ids.get('forum', content.forum.slug);
    const editionId = await organize(
      'makeEdition',
      { forumId, slug, title, theme, description, languages, ...dates },
      'edition',
    );
    for (const { name, grants, from, to } of edition.phases) {
      const times = { startsAt: instant(from, now), endsAt: instant(to, now) };
      await organize('setPhase', { editionId, name, grants, ...isoOf(times) }, 'phase');
    }
    for (const { key, from, to, ...session } of edition.sessions) {
      const times = { startsAt: instant(from, now), endsAt: instant(to, now) };
      ids.set('session', key, await organize('makeSession', { editionId, ...session, ...isoOf(times) }, 'session'));
    }
    for (const item of edition.agendaItems.toSorted((a, b) => a.number - b.number)) {
      const sessionId = item.sessionKey && ids.get('session', item.sessionKey);
      const terms = { title: item.title, description: item.description, language: item.language };
      ids.set('item', item.key, await organize('makeAgendaItem', { editionId, sessionId, ...terms }, 'agendaItem'));
    }
  };
  const first = Math.min(...edition.phases.map(({ from }) => instant(from, now).getTime()));
  return { at: new Date(first - 3 * DAY), play };
}

const isoOf = (times: Record<string, Date>): Record<string, string> =>
  Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time.toISOString()]));
