import { describe, expect, it } from 'vitest';
import { content } from './index.ts';
import { at, commentOf, found, granted, holds, itemOf, now, personOf, proposalOf, speaks } from './lookup.ts';

const { comments, hidden, proposals } = content;

describe('proposals', () => {
  it('are made by those who may, in a phase that grants it', () => {
    for (const proposal of proposals) {
      const { edition } = found(itemOf, proposal.itemKey);
      const submitter = found(personOf, proposal.submitterKey);
      expect(speaks(submitter, at(proposal.createdAt)), proposal.key).toBe(true);
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
      if (proposal.organizerKey) expect(holds(proposal.organizerKey, 'ORGANIZER')).toBe(true);
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
      expect(speaks(author, time), comment.key).toBe(true);
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
      expect(holds(act.moderatorKey, 'MODERATOR')).toBe(true);
      expect(comment.authorKey).not.toBe(act.moderatorKey);
      expect(at(act.at)).toBeGreaterThan(at(comment.at));
      expect(act.reason.length).toBeGreaterThan(20);
    }
  });
});
