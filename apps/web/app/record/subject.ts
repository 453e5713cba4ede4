import { useLingui } from '@lingui/react';
import type { Forum, RecordEntry } from './entry.tsx';

/** The page of what an entry is about, where it has one that can be told from the entry. */
export function useSubject({ subjectType, subjectId, content }: RecordEntry, { slug, polls }: Forum) {
  const { i18n } = useLingui();
  if (subjectType === 'Poll') {
    const poll = polls.nodes.find(({ id }) => id === subjectId);
    return (
      poll && { to: `/f/${slug}/polls/${poll.number}`, label: i18n.t('Poll no. {number}', { number: poll.number }) }
    );
  }
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
