import { useLingui } from '@lingui/react';
import type { PollLinePartsFragment } from '../generated/operations.ts';
import { Badge } from '../ui/heading.tsx';

type PollNow = Pick<PollLinePartsFragment, 'state' | 'verdict'>;

/** Where a poll stands, and once it is decided, how it was. */
export function PollBadge({ poll: { state, verdict } }: { poll: PollNow }) {
  const { i18n } = useLingui();
  if (state === 'SCHEDULED') return <Badge tone="waiting">{i18n.t('Voting not yet open')}</Badge>;
  if (state === 'OPEN') return <Badge tone="active">{i18n.t('Voting open')}</Badge>;
  if (state === 'VOIDED') return <Badge tone="over">{i18n.t('Void')}</Badge>;
  if (!verdict) return <Badge tone="over">{i18n.t('Voting closed')}</Badge>;
  return <Badge tone="plain">{verdict.outcome === 'PASSED' ? i18n.t('Passed') : i18n.t('Failed')}</Badge>;
}

/** Whether nobody can vote in it any more. */
export function isOver({ state }: PollNow): boolean {
  return state === 'CLOSED' || state === 'PUBLISHED';
}

/** Whether its count may be read. */
export function hasResults({ tally }: { tally: unknown }): boolean {
  return tally !== null;
}

/** Of the polls on one thing the one to show first: the one that is open, or else the last that was decided, or else the next. */
export function principalPoll<Poll extends PollNow & { number: number }>(polls: readonly Poll[]): Poll | null {
  const newest = polls.toSorted((a, b) => b.number - a.number);
  return newest.find(({ state }) => state === 'OPEN') ?? newest.find(isOver) ?? newest[0] ?? null;
}
