import { describe, expect, it } from 'vitest';
import { editionTerms, itemTerms, phaseTerms, sessionTerms } from './edition-terms.ts';

const edition = {
  slug: '2026',
  title: 'Third forum',
  theme: 'Trust',
  startsOn: '2026-12-04',
  endsOn: '2026-12-05',
  languages: ['en'],
};
const startsAt = new Date('2026-12-04T01:00:00Z');
const endsAt = new Date('2026-12-04T03:00:00Z');
const session = { title: 'Opening', kind: 'PLENARY' as const, timeZone: 'Asia/Shanghai', startsAt, endsAt };

describe('an edition', () => {
  it('may last one day', () => {
    expect(editionTerms({ ...edition, endsOn: edition.startsOn }).endsOn).toEqual(new Date('2026-12-04'));
  });
  it('names each language once, as BCP 47 writes it', () => {
    expect(editionTerms({ ...edition, languages: ['EN', 'zh-hans', 'en'] }).languages).toEqual(['en', 'zh-Hans']);
  });
  it.each([
    ['ENDS_BEFORE_START endsOn', { endsOn: '2026-12-03' }],
    ['INVALID slug', { slug: 'Two words' }],
    ['SLUG_TAKEN slug', { slug: 'record' }],
    ['REQUIRED title', { title: ' ' }],
    ['TOO_LONG theme', { theme: 'x'.repeat(201) }],
    ['REQUIRED languages', { languages: [] }],
    ['INVALID languages', { languages: ['not a tag'] }],
  ])('is refused: %s', (refusal, wrong) => {
    expect(() => editionTerms({ ...edition, ...wrong })).toThrow(refusal);
  });
});

describe('a phase', () => {
  it('grants each act once, in the order of an edition’s life', () => {
    expect(phaseTerms({ name: 'All', grants: ['VOTE', 'PROPOSE', 'VOTE'], startsAt, endsAt }).grants).toEqual([
      'PROPOSE',
      'VOTE',
    ]);
  });
  it('must end after it begins', () => {
    expect(() => phaseTerms({ name: 'None', grants: [], startsAt, endsAt: startsAt })).toThrow(
      'ENDS_BEFORE_START endsAt',
    );
  });
});

describe('a session', () => {
  it('leaves out what is left empty', () => {
    expect(sessionTerms({ ...session, place: ' ', moderator: null })).toMatchObject({
      place: null,
      moderator: null,
      remoteUrl: null,
    });
  });
  it.each([
    ['INVALID remoteUrl', { remoteUrl: 'javascript:alert(1)' }],
    ['INVALID remoteUrl', { remoteUrl: 'https://' }],
    ['INVALID timeZone', { timeZone: 'Mars/Olympus' }],
    ['ENDS_BEFORE_START endsAt', { endsAt: startsAt }],
  ])('is refused: %s', (refusal, wrong) => {
    expect(() => sessionTerms({ ...session, ...wrong })).toThrow(refusal);
  });
});

describe('an agenda item', () => {
  it('is in English where no language is given', () => {
    expect(itemTerms({ title: 'Audits' })).toEqual({ title: 'Audits', description: '', language: 'en' });
  });
});
