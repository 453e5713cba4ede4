import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestShell, testShell } from './shell.ts';

const sample = join(import.meta.dirname, '../../../shared/data/consultations/netmundial2014_sample.jsonl');

let shell: TestShell;
beforeAll(async () => {
  shell = await testShell();
});
afterAll(() => shell.close());

const ada = { submitter: 'Ada N.', organization: 'Audit Lab', sector: 'Academia', region: 'Kenya' };
const lines = [
  { id: '1', title: 'On audits', area: 'Principles', ...ada, keywords: 'audits', text_main: 'Abstract\nAudit *all*.' },
  { id: '2', title: 'On logs', area: 'Roadmap', ...ada, keywords: null, text_main: '• Keep\n• Share' },
  { id: '3', title: 'شفافية', area: null, submitter: null, organization: null, sector: 'Other', text_main: 'نص.' },
  {
    id: '4',
    title: 'T'.repeat(250),
    area: 'Principles',
    submitter: 'Bo',
    organization: 'Independent',
    sector: 'Private Sector',
  },
];
const jsonl = (...objects: unknown[]): string => objects.map((each) => `${JSON.stringify(each)}\n`).join('');

const proposals = `
  SELECT p.number, p.title, p.state, p."sourceId", i.title AS item, g.name AS group, s."displayName" AS submitter,
    o.name AS organisation, p.country, v.blocks
  FROM proposal p JOIN forum f ON f.id = p."forumId" JOIN agenda_item i ON i.id = p."agendaItemId"
    JOIN stakeholder_group g ON g.id = p."groupId" JOIN person s ON s.id = p."personId"
    JOIN proposal_version v ON v."proposalId" = p.id LEFT JOIN organisation o ON o.id = p."organisationId"`;

describe('import contributions', () => {
  it('makes open proposals of the stakeholders of their sectors, under an item for each area', async () => {
    const file = await shell.file('in.jsonl', jsonl(...lines));
    const ran = await shell.run(['import', 'contributions', file, '--forum', 'talks', '--name', 'Talks']);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.err).toContain('forum talks: 4 proposals under 3 agenda items');
    const found = await shell.query<Record<string, unknown>>(`${proposals} WHERE f.slug = 'talks' ORDER BY p.number`);
    const lab = {
      state: 'OPEN',
      group: 'Academia and research',
      submitter: 'Ada N.',
      organisation: 'Audit Lab',
      country: 'KE',
    };
    expect(found).toMatchObject([
      { number: 1, sourceId: '1', title: 'On audits', item: 'Principles', ...lab },
      { number: 2, sourceId: '2', title: 'On logs', item: 'Roadmap', ...lab },
      {
        sourceId: '3',
        title: 'شفافية',
        item: 'Other contributions',
        group: 'Other',
        country: null,
        organisation: null,
      },
      { sourceId: '4', title: `${'T'.repeat(199)}…`, item: 'Principles', group: 'Industry', organisation: null },
    ]);
    expect(found[0]?.blocks).toMatchObject([
      { kind: 'HEADING', text: '## Abstract' },
      { kind: 'PARAGRAPH', text: 'Audit \\*all\\*.' },
      { text: 'Keywords: audits' },
    ]);
    expect(found[1]?.blocks).toMatchObject([{ kind: 'LIST', text: '- Keep\n- Share' }]);
    expect(found[3]?.blocks).toMatchObject([{ text: 'T'.repeat(250) }, {}]);
    const people = await shell.query(`SELECT FROM person WHERE "displayName" = 'Ada N.'`);
    expect(people).toHaveLength(1);
  });

  it('changes nothing a second time, and adds what is new', async () => {
    const before = await shell.content();
    const again = await shell.run(['import', 'contributions', '-', '--forum', 'talks'], jsonl(...lines));
    expect(again.err).toContain('nothing to add, every contribution is there already');
    expect(again.code).toBe(0);
    expect(await shell.content()).toBe(before);
    const more = { id: '5', title: 'More', area: 'Roadmap', sector: 'Media', submitter: 'Cy' };
    const added = await shell.run(['import', 'contributions', '-', '--forum', 'talks'], jsonl(...lines, more));
    expect(added.err).toContain('forum talks: 1 proposal');
  });

  it('refuses a file that contradicts what is stored, and says which ids', async () => {
    const before = await shell.content();
    const changed = [
      { ...lines[0], text_main: 'Audit nothing.' },
      { ...lines[1], area: 'Principles' },
      lines[2],
      { ...lines[3], submitter: 'Somebody else' },
      { id: '6', title: 'New', area: 'Roadmap', sector: 'Media', submitter: 'Cy' },
    ];
    const ran = await shell.run(['import', 'contributions', '-', '--forum', 'talks'], jsonl(...changed));
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(
      'contributions 1, 2, 4: stored in forum talks with another text, area, submitter or language. Nothing was imported.',
    );
    expect(await shell.content()).toBe(before);
  });

  it('keeps nothing of a file with a line that is wrong', async () => {
    const before = await shell.content();
    const file = await shell.file('bad.jsonl', `${jsonl(lines[0])}{"id": "2", "title": 3, "area": []}\n`);
    const ran = await shell.run(['import', 'contributions', file, '--forum', 'bad']);
    expect(ran).toEqual({ code: 1, out: '', err: `plenary: ${file}, line 2, field area: it is no text.\n` });
    const long = { id: '9', title: 'Long', text_main: 'x'.repeat(100_001) };
    const refused = await shell.run(['import', 'contributions', '-', '--forum', 'long'], jsonl(lines[0], long));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('plenary: contribution 9: refused: the value is too long (body, 100000 at most).');
    expect((await shell.run(['forum', 'list'])).out).toBe('talks\tTalks\timported from in.jsonl\n');
    expect(await shell.content()).toBe(before);
  });

  it('takes the twelve contributions to NETmundial', async ({ skip }) => {
    skip(!existsSync(sample), `${sample} is not beside the checkout: the NETmundial sample was not tried.`);
    const ran = await shell.run(['import', 'contributions', sample, '--forum', 'netmundial']);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(ran.err).toContain('forum netmundial: 12 proposals');
    const found = await shell.query<{ group: string }>(`${proposals} WHERE f.slug = 'netmundial' AND p.state = 'OPEN'`);
    const groups = Object.groupBy(found, ({ group }) => group);
    expect(Object.fromEntries(Object.entries(groups).map(([group, rows]) => [group, rows?.length]))).toEqual({
      Government: 2,
      Industry: 2,
      'Civil society': 2,
      'Academia and research': 2,
      'Technical community': 2,
      Other: 2,
    });
  });
});
