import { describe, expect, it } from 'vitest';
import { bodyOf, withoutHeader } from './body.ts';
import type { Contribution } from './contribution.ts';
import { countryNamed } from './country.ts';
import { groupNameOf, groupsOf, organisationTypeOf } from './group.ts';
import { readContributions } from './read.ts';

const contribution: Contribution = {
  id: '1',
  title: 'On audits of systems',
  area: 'PRINCIPLES',
  submitter: 'Ada N.',
  region: 'Kenya',
  organization: 'Audit Lab',
  sector: 'Academia',
  keywords: 'audits, *trust*',
  text_main: null,
  text_attachment: null,
};

async function read(...lines: string[]) {
  async function* bytes() {
    yield Buffer.from(lines.join('\n'));
  }
  return readContributions({ name: 'in.jsonl', bytes: bytes() });
}

describe('a file of contributions', () => {
  it('is read line by line, empty ones passed over', async () => {
    const line = JSON.stringify({ ...contribution, id: 7, title: ' On\n audits ', area: '', other: [1] });
    expect(await read(line, '', JSON.stringify({ id: 'b', title: 'B' }))).toEqual([
      { ...contribution, id: '7', title: 'On audits', area: null },
      {
        id: 'b',
        title: 'B',
        area: null,
        submitter: null,
        region: null,
        organization: null,
        sector: null,
        keywords: null,
        text_main: null,
        text_attachment: null,
      },
    ]);
  });

  it.each([
    ['no JSON', ['{"id":"1","title":"A"}', '{"id":'], 'line 2: it is no JSON:'],
    ['no object', ['[]'], 'line 1: it is no JSON object.'],
    ['no title', ['{"id":"1"}'], 'line 1, field title: it is empty.'],
    ['an empty id', ['{"id":" ","title":"A"}'], 'line 1, field id: it is empty.'],
    ['a list', ['{"id":"1","title":"A","keywords":["a"]}'], 'line 1, field keywords: it is no text.'],
    [
      'an id twice',
      ['{"id":"1","title":"A"}', '', '{"id":1,"title":"B"}'],
      'line 3, field id: 1 stands on line 1 too.',
    ],
    ['nothing', [''], 'line 1: the file holds no contribution.'],
  ])('is refused with line, field and reason: %s', async (_what, lines, message) => {
    await expect(read(...lines)).rejects.toThrow(`in.jsonl, ${message}`);
  });
});

describe('the group of a sector', () => {
  it('is a default one where it means the same, and its own otherwise', () => {
    expect(['Private Sector', 'civil society', 'Technical community', 'Youth', null].map(groupNameOf)).toEqual([
      'Industry',
      'Civil society',
      'Technical community',
      'Youth',
      'Other',
    ]);
    expect(groupsOf(['Other', 'Private Sector', 'Government', 'Government', null])).toEqual([
      { key: 'government', name: 'Government' },
      { key: 'industry', name: 'Industry' },
      { key: 'other', name: 'Other' },
    ]);
    expect(organisationTypeOf('Academia')).toBe('UNIVERSITY');
    expect(organisationTypeOf('Youth')).toBe('OTHER');
  });
});

it.each([
  ['Kenya', 'KE'],
  ['SUDAN', 'SD'],
  ['USA', 'US'],
  ['U.S.A.', 'US'],
  ['Bosnia and Herzegovina', 'BA'],
  ["Cote d'Ivoire", 'CI'],
  ['Commonwealth', null],
  ['Global', null],
  [null, null],
])('the country of the region %s is %s', (region, country) => {
  expect(countryNamed(region)).toBe(country);
});

describe('the body of a contribution', () => {
  const header = [
    'On audits',
    'of systems',
    'Area: PRINCIPLES',
    'Entitled by: Ada N.',
    'Region: Kenya',
    'Organization: Audit',
    'Lab',
    'Sector: Academia',
    'Keywords: audits, *trust*',
  ];

  it('is without the lines that say the fields once more', () => {
    const text = [...header, 'Doc Attached: Click here to see the doc 1', 'Abstract', 'First.'].join('\n');
    expect(withoutHeader(text, contribution)).toBe('Abstract\nFirst.');
  });

  it('keeps them where they say anything else', () => {
    const text = [...header.with(4, 'Region: Uganda'), 'Abstract'].join('\n');
    expect(withoutHeader(text, contribution)).toBe(text);
    expect(withoutHeader('On audits\nof systems', contribution)).toBe('On audits\nof systems');
  });

  it('ends with the keywords, and stands in for a text that is not there', () => {
    expect(bodyOf({ ...contribution, text_main: 'Document\nWords.' })).toBe(
      '## Document\n\nWords.\n\nKeywords: audits, \\*trust\\*',
    );
    expect(bodyOf({ ...contribution, keywords: null })).toBe('The source has no text for this contribution.');
  });
});
