import type { BallotSeed, PollSeed } from '../types.ts';
import { later } from '../when.ts';

interface Vote {
  voterKey: string;
  position: BallotSeed['position'];
  reason: string | null;
}

/** The same position of several people, their keys set apart by spaces. */
export function cast(position: Vote['position'], voterKeys: string): Vote[] {
  return voterKeys.split(/\s+/).map((voterKey) => ({ voterKey, position, reason: null }));
}

/** One person's position with its reason. */
export function because(position: Vote['position'], voterKey: string, reason: string): Vote[] {
  return [{ voterKey, position, reason }];
}

type Draft = Omit<
  PollSeed,
  'ballots' | 'organizerKey' | 'language' | 'params' | 'publishedAt' | 'voided' | 'verdict' | 'createdAt'
> &
  Partial<Pick<PollSeed, 'language' | 'params' | 'publishedAt' | 'voided' | 'verdict' | 'createdAt'>>;

/** A poll whose ballots came one by one from its opening on, `pace` hours apart. */
export function poll(draft: Draft, votes: Vote[], pace = 3): PollSeed {
  const order = votes.map((vote, index) => ({ vote, place: (index * 11 + 5) % Math.max(votes.length, 1) }));
  return {
    language: 'en',
    params: {},
    publishedAt: null,
    voided: null,
    verdict: null,
    organizerKey: 'organizer',
    ...draft,
    createdAt: draft.createdAt ?? later(draft.opensAt, -40),
    ballots: order
      .sort((one, other) => one.place - other.place)
      .map(({ vote }, index) => ({ ...vote, at: later(draft.opensAt, 1 + index * pace) })),
  };
}
