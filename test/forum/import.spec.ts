import { type ForumImport, ForumImportService, type StakeholderImport, StandingService } from '@plenary/forum';
import type { Transaction, Viewer } from '@plenary/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, emailOf, type TestApp, testApp } from '../support/app.ts';
import { accredit, aForum, editionTerms } from '../support/forum.ts';

let app: TestApp;
let olga: Client;
let imports: ForumImportService;
let admin: Viewer;
let organizer: Viewer;
beforeAll(async () => {
  app = await testApp();
  olga = await app.person('Olga');
  await app.person('Ada');
  imports = app.nest.get(ForumImportService);
  const viewerOf = async (name: string) => {
    const { id } = await app.db.person.findUniqueOrThrow({ where: { email: emailOf(name) } });
    return app.nest.get(StandingService).viewerOfPerson(id);
  };
  await app.db.person.update({ where: { email: emailOf('Ada') }, data: { administratorAt: new Date() } });
  [admin, organizer] = [await viewerOf('Ada'), await viewerOf('Olga')];
});
afterAll(() => app.close());

const terms: ForumImport = {
  slug: 'assembly',
  name: 'Assembly',
  description: 'Roll calls.',
  timeZone: 'UTC',
  importSource: 'Published roll calls, CC0',
  groups: [
    { key: 'africa', name: 'African Group' },
    { key: 'europe', name: 'European Group' },
  ],
  edition: { ...editionTerms, slug: 'session-70' },
};
const inOne = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => app.db.$transaction(work);
const importForum = (given: Partial<ForumImport> = {}, viewer: Viewer | null = admin) =>
  inOne((tx) => imports.importForum(tx, viewer, { ...terms, ...given }));
const countEverything = async () => ({
  forums: await app.db.forum.count(),
  groups: await app.db.stakeholderGroup.count(),
  editions: await app.db.edition.count(),
  people: await app.db.person.count(),
  organisations: await app.db.organisation.count(),
  accreditations: await app.db.accreditation.count(),
  mandates: await app.db.mandate.count(),
  items: await app.db.agendaItem.count(),
  entries: await app.db.recordEntry.count(),
});

/** So many countries, each with its delegate. */
const countries = (groupId: string, count = 40): StakeholderImport[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `Country ${index}`;
    const country = `A${String.fromCharCode(65 + (index % 26))}`;
    const organisation = { name, type: 'GOVERNMENT' as const, country };
    return {
      sourceId: `c${index}`,
      displayName: name,
      groupId,
      capacity: 'ORGANISATIONAL',
      country,
      organisation,
      mandate: 'HEAD',
    };
  });

describe('an import', () => {
  it('is for administrators alone', async () => {
    for (const [viewer, code] of [
      [null, 'NOT_SIGNED_IN'],
      [organizer, 'NOT_ADMINISTRATOR'],
    ] as const) {
      await expect(importForum({}, viewer)).rejects.toThrow(code);
      await expect(inOne((tx) => imports.importStakeholders(tx, viewer, 'any', []))).rejects.toThrow(code);
      await expect(inOne((tx) => imports.importItems(tx, viewer, { id: 'any', forumId: 'any' }, []))).rejects.toThrow(
        code,
      );
    }
  });

  it('makes a forum that says where it comes from, with its groups and its edition', async () => {
    const { groups, edition } = await importForum();
    expect(groups.map(({ name }) => name)).toEqual(['African Group', 'European Group']);
    expect(edition.slug).toBe('session-70');
    const { data } = await app.visitor.ask(
      '{ forum(slug: "assembly") { importedAt importSource record(first: 5) { nodes { act office } } } }',
    );
    expect(data.forum).toMatchObject({
      importSource: 'Published roll calls, CC0',
      record: { nodes: [{ act: 'FORUM_IMPORTED', office: 'ADMINISTRATOR' }] },
    });
    expect(data.forum.importedAt).not.toBeNull();
  });

  it('makes stakeholders with their organisations and mandates, who have no address and no password', async () => {
    const { forum, groups } = await importForum();
    const people = countries(String(groups[0]?.id));
    const made = await inOne((tx) => imports.importStakeholders(tx, admin, forum.id, people));
    expect([...made.keys()].sort()).toEqual(people.map(({ sourceId }) => sourceId).sort());
    expect(made.get('c0')).toMatchObject({
      state: 'APPROVED',
      groupId: groups[0]?.id,
      country: 'AA',
      decidedById: admin.personId,
    });
    const delegate = await app.nest.get(StandingService).viewerOfPerson(String(made.get('c25')?.personId));
    expect(delegate).toMatchObject({ displayName: 'Country 25', email: null });
    expect(delegate.standings[forum.id]).toMatchObject({
      accreditation: { id: made.get('c25')?.id, state: 'APPROVED', organisationType: 'GOVERNMENT' },
      mandates: [{ role: 'HEAD', organisationId: made.get('c25')?.organisationId }],
    });
    const entries = await app.db.recordEntry.findMany({ where: { forumId: forum.id, act: 'ACCREDITATION_IMPORTED' } });
    expect(entries).toHaveLength(40);
    expect(entries[0]?.content).toMatchObject({ sourceId: 'c0', groupId: groups[0]?.id, country: 'AA' });
  });

  it('makes agenda items numbered on in their order', async () => {
    const { edition } = await importForum();
    const items = ['5394', '5395', '5396'].map((sourceId) => ({ sourceId, title: `Roll call ${sourceId}` }));
    const first = await inOne((tx) => imports.importItems(tx, admin, edition, items.slice(0, 2)));
    expect([...first.values()].map(({ number }) => number)).toEqual([1, 2]);
    const all = await inOne((tx) => imports.importItems(tx, admin, edition, items.toReversed()));
    expect(all.get('5396')).toMatchObject({ number: 3, title: 'Roll call 5396' });
    expect(all.get('5394')?.id).toBe(first.get('5394')?.id);
  });

  it('changes nothing when it is repeated, even at once', async () => {
    const again = () =>
      inOne(async (tx) => {
        const { forum, groups, edition } = await imports.importForum(tx, admin, terms);
        await imports.importStakeholders(tx, admin, forum.id, countries(String(groups[0]?.id), 60));
        await imports.importItems(tx, admin, edition, [{ sourceId: '5397', title: 'Roll call 5397' }]);
      });
    await Promise.all([again(), again(), again()]);
    const before = await countEverything();
    expect(before).toMatchObject({ accreditations: 60, organisations: 60, mandates: 60, items: 4 });
    await again();
    expect(await countEverything()).toEqual(before);
  });

  it('keeps nothing where one row is wrong, and says which', async () => {
    const before = await countEverything();
    const wrong = (given: Partial<StakeholderImport>) =>
      inOne(async (tx) => {
        const { forum, groups } = await imports.importForum(tx, admin, { ...terms, slug: 'half' });
        const people = countries(String(groups[0]?.id), 3);
        await imports.importStakeholders(tx, admin, forum.id, [
          ...people.slice(0, 2),
          { ...people[2], ...given } as StakeholderImport,
        ]);
      });
    await expect(wrong({ displayName: ' ' })).rejects.toThrow('REQUIRED stakeholders.2.displayName');
    await expect(wrong({ country: 'Kenya' })).rejects.toThrow('INVALID stakeholders.2.country');
    await expect(wrong({ groupId: admin.personId })).rejects.toThrow('WRONG_GROUP stakeholders.2.groupId');
    await expect(wrong({ organisation: null })).rejects.toThrow('INVALID stakeholders.2.mandate');
    expect(await countEverything()).toEqual(before);
  });

  it('adds groups to a forum of its own people until somebody was accredited there', async () => {
    const own = await aForum(olga);
    const into = {
      slug: own.slug,
      groups: [
        { key: 'press', name: 'Media' },
        { key: 'users', name: 'Users' },
      ],
    };
    const { forum, groups } = await importForum(into);
    expect(forum.importedAt).toBeNull();
    expect(groups.map(({ key, position }) => [key, position])).toEqual([
      ['media', 6],
      ['users', 7],
    ]);
    const amina = await app.person('Amina');
    await accredit(olga, amina, own, 'media');
    await expect(importForum({ ...into, groups: [{ key: 'late', name: 'Late' }] })).rejects.toThrow('GROUPS_FIXED');
  });
});
