import { useLingui } from '@lingui/react';
import type { Forum, RecordEntry } from './entry.tsx';

/** The page of what an entry is about, where it has one that can be told from the entry. */
export function useSubject({ subjectType, content, comment, poll }: RecordEntry, { slug }: Forum) {
  const { i18n } = useLingui();
  if (poll)
    return { to: `/f/${slug}/polls/${poll.number}`, label: i18n.t('Poll no. {number}', { number: poll.number }) };
  if (comment) return { to: comment.path, label: i18n.t('Comment no. {number}', { number: comment.number }) };
  const number = content === null ? null : numberIn(JSON.parse(content));
  if (number === null) return null;
  if (subjectType === 'PublishedCount')
    return { to: `/f/${slug}/counts/${number}`, label: i18n.t('Count no. {number}', { number }) };
  if (subjectType === 'Proposal')
    return { to: `/f/${slug}/proposals/${number}`, label: i18n.t('Proposal no. {number}', { number }) };
  return null;
}

function numberIn(facts: unknown): number | null {
  return typeof facts === 'object' && facts !== null && 'number' in facts && typeof facts.number === 'number'
    ? facts.number
    : null;
}
