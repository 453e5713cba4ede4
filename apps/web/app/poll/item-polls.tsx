import { useLingui } from '@lingui/react';
import type { AgendaItemQuery } from '../generated/operations.ts';
import { Label } from '../ui/label.tsx';
import { PollItem } from './poll-list.tsx';
import { hasResults } from './poll-state.tsx';
import { Results, useFiguresTitle } from './results.tsx';

type Edition = NonNullable<NonNullable<AgendaItemQuery['forum']>['edition']>;
type ItemPoll = NonNullable<Edition['agendaItem']>['polls'][number];

interface ItemPollsProps {
  polls: readonly ItemPoll[];
  forum: { slug: string; timeZone: string };
}

/** The polls of an agenda item, the newest first; the result of the newest that shows one stands out with its reasons. */
export function ItemPolls({ polls, forum }: ItemPollsProps) {
  const { i18n } = useLingui();
  const figuresTitle = useFiguresTitle();
  const newest = polls.toSorted((a, b) => b.number - a.number);
  const counted = newest.find(hasResults);
  if (polls.length === 0) return null;
  return (
    <section aria-labelledby="polls">
      <h2 id="polls">{i18n.t('Polls')}</h2>
      <ul className="list">
        {newest.map((poll) => (
          <PollItem key={poll.id} poll={poll} forum={forum}>
            {poll.proposal && (
              <span>
                <Label>{i18n.t('Proposal:')}</Label>
                <bdi>{poll.proposal.title}</bdi>
              </span>
            )}
          </PollItem>
        ))}
      </ul>
      {counted && (
        <section aria-labelledby="support">
          <h2 id="support">{figuresTitle(counted.method)}</h2>
          {polls.length > 1 && (
            <p>
              <Label>{i18n.t('In the poll:')}</Label>
              <bdi>{counted.question}</bdi>
            </p>
          )}
          <Results poll={counted} zone={forum.timeZone} />
        </section>
      )}
    </section>
  );
}
