import { applyRule, presetOf, tallyPositions } from '@plenary/tally';
import { describe, expect, it } from 'vitest';
import { content } from './index.ts';
import { at, found, granted, holds, itemOf, now, personOf, proposalOf, speaks } from './lookup.ts';
import type { PersonSeed, PollSeed } from './types.ts';

const { people, polls } = content;

describe('polls', () => {
  const entitled = (poll: PollSeed, person: PersonSeed, time: number) =>
    speaks(person, time) &&
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
      expect(holds(poll.organizerKey, 'ORGANIZER')).toBe(true);
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
