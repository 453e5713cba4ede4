import type { ThreadTerms } from './thread.sql.ts';

type Subject = Pick<ThreadTerms, 'forumSlug' | 'proposalNumber' | 'editionSlug' | 'itemNumber'>;

/** The page on which a discussion stands, without host. */
export function addressOf({ forumSlug, proposalNumber, editionSlug, itemNumber }: Subject): string {
  if (proposalNumber !== null) return `/f/${forumSlug}/proposals/${proposalNumber}`;
  return `/f/${forumSlug}/${editionSlug}/items/${itemNumber}`;
}
