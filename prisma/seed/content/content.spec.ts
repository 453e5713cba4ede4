import { applyRule, presetOf, tallyPositions } from '@plenary/tally';
import { describe, expect, it } from 'vitest';
import { content } from './index.ts';
import type { Act, EditionSeed, PersonSeed, PollSeed } from './types.ts';
import { instant, type When } from './when.ts';

const { forum, organisations, people, signIns, proposals, comments, hidden, polls } = content;
const now = new Date('2026-03-11T05:17:00Z');
const at = (when: When) => instant(when, now).getTime();

function byKey<T extends { key: string }>(things: T[]): Map<string, T> {
  const map = new Map(things.map((thing) => [thing.key, thing]));
  expect(map.size).toBe(things.length);
  return map;
}

function found<T>(map: Map<string, T>, key: string): T {
  const thing = map.get(key);
  if (thing === undefined) throw new Error(`no such key: ${key}`);
  return thing;
}

const organisationOf = byKey(organisations);
const personOf = byKey(people);
const proposalOf = byKey(proposals);
const commentOf = byKey(comments);
const items = forum.editions.flatMap((edition) => edition.agendaItems.map((item) => ({ ...item, edition })));
const itemOf = byKey(items);

function granted(edition: EditionSeed, act: Act, time: number): boolean {
  return edition.phases.some((phase) => phase.grants.includes(act) && at(phase.from) <= time && time < at(phase.to));
}

/** Approved, and not suspended since. */
function speaks(person: PersonSeed, time: number): boolean {
  const standing = person.accreditation;
  if (!standing || standing.decidedAt === null || standing.state === 'DECLINED') return false;
  return at(standing.decidedAt) <= time && (standing.suspendedAt === null || time < at(standing.suspendedAt));
}

const holds = (person: PersonSeed | undefined, office: PersonSeed['offices'][number]) =>
  person?.offices.includes(office);

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

describe('proposals', () => {
  it('are made by those who may, in a phase that grants it', () => {
    for (const proposal of proposals) {
      const { edition } = found(itemOf, proposal.itemKey);
      const submitter = found(personOf, proposal.submitterKey);
      expect(speaks(submitter, at(proposal.createdAt)), proposal.key).toBe(true);
      expect(submitter.capacity, proposal.key).not.toBe('OBSERVER');
      if (proposal.organisationKey) expect(submitter.organisationKey).toBe(proposal.organisationKey);
      expect(proposal.adoptedOn === null).toBe(proposal.organisationKey === null);
      for (const time of [
        proposal.createdAt,
        proposal.submittedAt,
        ...proposal.versions.map((version) => version.at),
      ]) {
        if (time !== null) expect(granted(edition, 'PROPOSE', at(time)), proposal.key).toBe(true);
      }
    }
  });

  it('have the times that their state asks for, one after another', () => {
    for (const proposal of proposals) {
      const { state, createdAt, submittedAt, decidedAt, withdrawnAt } = proposal;
      const times = [createdAt, submittedAt, decidedAt, withdrawnAt].filter((time) => time !== null).map(at);
      expect(times, proposal.key).toEqual([...times].sort((one, other) => one - other));
      expect(Math.max(...times), proposal.key).toBeLessThan(now.getTime());
      expect(submittedAt === null).toBe(state === 'DRAFT');
      expect(decidedAt === null).toBe(state === 'DRAFT' || state === 'SUBMITTED');
      expect(withdrawnAt === null).toBe(state !== 'WITHDRAWN');
      expect(proposal.returnReason === null).toBe(state !== 'RETURNED');
      expect(proposal.withdrawalReason === null).toBe(state !== 'WITHDRAWN');
      if (proposal.organisationKey) expect(personOf.get(proposal.submitterKey)?.mandate, proposal.key).not.toBeNull();
      if (proposal.organizerKey) expect(holds(personOf.get(proposal.organizerKey), 'ORGANIZER')).toBe(true);
    }
  });

  it('have three blocks or more, and no lost line ends', () => {
    for (const proposal of proposals)
      expect(proposal.body.split('\n\n').length, proposal.key).toBeGreaterThanOrEqual(3);
  });
});

describe('comments', () => {
  it('are made by those who may, in a phase that grants it, on an open subject', () => {
    for (const comment of comments) {
      const proposal = comment.proposalKey ? found(proposalOf, comment.proposalKey) : null;
      expect(proposal === null, comment.key).toBe(comment.itemKey !== null);
      const { edition } = found(itemOf, comment.itemKey ?? proposal?.itemKey ?? '');
      const time = at(comment.at);
      expect(time, comment.key).toBeLessThan(now.getTime());
      expect(granted(edition, 'COMMENT', time), comment.key).toBe(true);
      const author = found(personOf, comment.authorKey);
      expect(speaks(author, time) && author.capacity !== 'OBSERVER', comment.key).toBe(true);
      if (!proposal) continue;
      expect(proposal.state === 'OPEN' || proposal.state === 'WITHDRAWN', comment.key).toBe(true);
      expect(time, comment.key).toBeGreaterThan(at(proposal.decidedAt ?? { days: 999, hours: 0 }));
      if (proposal.withdrawnAt !== null) expect(time, comment.key).toBeLessThan(at(proposal.withdrawnAt));
    }
  });

  it('come after their parent, on the same subject, with an alignment only where they start a thread', () => {
    for (const comment of comments) {
      expect(comment.alignment === null, comment.key).toBe(comment.parentKey !== null);
      for (const later of [comment.edited?.at, comment.deletedAt])
        if (later) expect(at(later)).toBeGreaterThan(at(comment.at));
      if (comment.parentKey === null) continue;
      const parent = found(commentOf, comment.parentKey);
      expect(at(comment.at), comment.key).toBeGreaterThan(at(parent.at));
      if (parent.deletedAt) expect(at(comment.at), comment.key).toBeLessThan(at(parent.deletedAt));
      expect([comment.proposalKey, comment.itemKey]).toEqual([parent.proposalKey, parent.itemKey]);
    }
  });

  it('are hidden by a moderator who did not write them, with a reason', () => {
    for (const act of hidden) {
      const comment = found(commentOf, act.commentKey);
      expect(holds(personOf.get(act.moderatorKey), 'MODERATOR')).toBe(true);
      expect(comment.authorKey).not.toBe(act.moderatorKey);
      expect(at(act.at)).toBeGreaterThan(at(comment.at));
      expect(act.reason.length).toBeGreaterThan(20);
    }
  });
});

describe('polls', () => {
  const entitled = (poll: PollSeed, person: PersonSeed, time: number) =>
    speaks(person, time) &&
    person.capacity !== 'OBSERVER' &&
    person.group !== null &&
    poll.electorate.includes(person.group) &&
    (poll.unit === 'PERSON' || person.mandate === 'HEAD');

  it('have the times that their state asks for', () => {
    for (const poll of polls) {
      const [created, opens, closes] = [at(poll.createdAt), at(poll.opensAt), at(poll.closesAt)];
      expect(created, poll.key).toBeLessThan(Math.min(opens, now.getTime()));
      expect(opens, poll.key).toBeLessThan(closes);
      expect(opens > now.getTime(), poll.key).toBe(poll.state === 'SCHEDULED');
      if (poll.state === 'OPEN') expect(closes, poll.key).toBeGreaterThan(now.getTime());
      if (poll.state === 'CLOSED' || poll.state === 'PUBLISHED') expect(closes, poll.key).toBeLessThan(now.getTime());
      expect(poll.publishedAt !== null, poll.key).toBe(poll.state === 'PUBLISHED');
      expect(poll.voided !== null, poll.key).toBe(poll.state === 'VOIDED');
      expect(poll.verdict !== null, poll.key).toBe(poll.state === 'CLOSED' || poll.state === 'PUBLISHED');
      const { edition } = found(itemOf, poll.itemKey);
      for (const time of [opens, closes - 1]) expect(granted(edition, 'VOTE', time), poll.key).toBe(true);
      expect(holds(personOf.get(poll.organizerKey), 'ORGANIZER')).toBe(true);
      const proposal = poll.proposalKey ? found(proposalOf, poll.proposalKey) : null;
      if (proposal) expect([proposal.itemKey, proposal.state]).toEqual([poll.itemKey, 'OPEN']);
      if (proposal) expect(at(proposal.decidedAt ?? poll.closesAt), poll.key).toBeLessThan(created);
    }
  });

  it('hold one ballot of each voter, who is of the electorate, while it is open', () => {
    for (const poll of polls) {
      expect(new Set(poll.ballots.map((ballot) => ballot.voterKey)).size, poll.key).toBe(poll.ballots.length);
      for (const ballot of poll.ballots) {
        const note = `${poll.key} ${ballot.voterKey}`;
        expect(entitled(poll, found(personOf, ballot.voterKey), at(poll.opensAt)), note).toBe(true);
        expect(at(ballot.at), note).toBeGreaterThan(at(poll.opensAt));
        expect(at(ballot.at), note).toBeLessThan(Math.min(now.getTime(), at(poll.voided?.at ?? poll.closesAt)));
        const allowed =
          poll.method === 'CONSENT' ? 'SUPPORT ABSTAIN STAND_ASIDE BLOCK' : 'SUPPORT OPPOSE ABSTAIN RECUSED';
        expect(allowed.split(' '), note).toContain(ballot.position);
        if (ballot.position === 'BLOCK') expect(ballot.reason, note).not.toBeNull();
      }
    }
  });

  it('have the verdict that their rule gives', () => {
    for (const poll of polls) {
      if (poll.verdict === null) continue;
      const eligible = people.filter((person) => entitled(poll, person, at(poll.opensAt)));
      const roll = poll.electorate.map((group) => ({
        group,
        eligible: eligible.filter((person) => person.group === group).length,
      }));
      const ballots = poll.ballots.map(({ voterKey, position, reason }) => {
        return { group: found(personOf, voterKey).group ?? '', position, reasoned: reason !== null };
      });
      const { outcome } = applyRule(presetOf(poll.rule), tallyPositions(ballots, roll), poll.params);
      expect(outcome, poll.key).toBe(poll.verdict);
    }
  });

  it('show every state and every rule', () => {
    expect(new Set(polls.map((poll) => poll.state)).size).toBe(5);
    expect(new Set(polls.map((poll) => poll.rule)).size).toBe(10);
  });
});
