import type { ThreadTerms } from './thread.sql.ts';

type Subject = Pick<ThreadTerms, 'forumSlug' | 'proposalNumber' | 'editionSlug' | 'itemNumber'>;

/** The page on which a discussion stands, without host. */
export function addressOf({ forumSlug, proposalNumber, editionSlug, itemNumber }: Subject): string {
  if (proposalNumber !== null) return `/f/${forumSlug}/proposals/${proposalNumber}`;
  return `/f/${forumSlug}/${editionSlug}/items/${itemNumber}`;
}

/** The place of one comment on it: the page of the thread that shows it, however long the thread is. */
export const commentAddress = (thread: string, number: number): string =>
  `${thread}?comment=${number}#comment-${number}`;
