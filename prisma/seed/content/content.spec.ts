import { describe, expect, it } from 'vitest';
import { content } from './index.ts';
import { at, byKey, found, granted, now, organisationOf, personOf } from './lookup.ts';
import type { EditionSeed } from './types.ts';

const { forum, organisations, people, signIns } = content;

describe('forum', () => {
  it('has two editions with sessions and phases in order', () => {
    expect(forum.editions.map((edition) => edition.slug)).toEqual(['2020', '2021']);
    for (const edition of forum.editions) {
      expect(at(edition.startsOn)).toBeLessThanOrEqual(at(edition.endsOn));
      let end = 0;
      for (const phase of edition.phases) {
        expect(at(phase.from)).toBeGreaterThanOrEqual(end);
        end = at(phase.to);
        expect(at(phase.from)).toBeLessThan(end);
      }
      const sessions = byKey(edition.sessions);
      expect(new Set(edition.sessions.map((session) => session.title)).size).toBe(edition.sessions.length);
      for (const session of edition.sessions) expect(at(session.from)).toBeLessThan(at(session.to));
      edition.agendaItems.forEach((item, index) => {
        expect(item.number).toBe(index + 1);
        if (item.sessionKey) found(sessions, item.sessionKey);
      });
    }
  });

  it('has the sessions of each edition, and every act possible today', () => {
    const [first, second] = forum.editions;
    const kinds = (edition?: EditionSeed) =>
      edition?.sessions
        .map((session) => session.kind)
        .sort()
        .join(' ');
    expect(kinds(first)).toBe(Array(5).fill('THEMATIC').join(' '));
    expect(kinds(second)).toBe([...Array(3).fill('PLENARY'), ...Array(7).fill('THEMATIC')].join(' '));
    for (const act of ['PROPOSE', 'COMMENT', 'VOTE'] as const) {
      expect(second && granted(second, act, now.getTime())).toBe(true);
      expect(first && granted(first, act, now.getTime())).toBe(false);
    }
  });
});

describe('people', () => {
  it('have one address each and a standing that holds together', () => {
    expect(new Set(people.map((person) => person.name)).size).toBe(people.length);
    for (const person of people) {
      expect(person.email).toBe(`${person.key}@demo.example`);
      const organisation = person.organisationKey ? found(organisationOf, person.organisationKey) : null;
      if (person.capacity === 'ORGANISATIONAL') expect(organisation).not.toBeNull();
      if (person.mandate) expect(person.capacity).toBe('ORGANISATIONAL');
      expect([person.group === null, person.capacity === null]).toEqual(Array(2).fill(person.accreditation === null));
      const standing = person.accreditation;
      if (!standing) continue;
      expect(at(person.registeredAt)).toBeLessThan(at(standing.requestedAt));
      expect(at(standing.requestedAt)).toBeLessThan(
        Math.min(now.getTime(), at(standing.decidedAt ?? { days: 9, hours: 0 })),
      );
      expect(standing.decidedAt === null).toBe(standing.state === 'REQUESTED');
      expect(standing.suspendedAt !== null).toBe(standing.state === 'SUSPENDED');
      expect(standing.reason !== null).toBe(standing.state === 'DECLINED' || standing.state === 'SUSPENDED');
    }
  });

  it('give an organisation one head at most, before any alternate, in one group', () => {
    for (const organisation of organisations) {
      const delegates = people.filter((person) => person.organisationKey === organisation.key);
      expect(delegates.filter((person) => person.mandate === 'HEAD').length, organisation.key).toBe(1);
      expect(new Set(delegates.map((person) => person.group)).size, organisation.key).toBe(1);
    }
  });

  it('come from every group and region; sign-ins resolve', () => {
    expect(new Set(people.map((person) => person.group)).size).toBe(8);
    expect(new Set(people.map((person) => person.region)).size).toBe(6);
    for (const signIn of signIns) found(personOf, signIn.personKey);
  });
});
