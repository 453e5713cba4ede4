import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { PollActsFragment } from '../../generated/operations.ts';
import { ActForm } from '../act-form.tsx';
import { Button } from '../button.tsx';
import { TextArea } from '../field.tsx';
import { Disclosure } from './disclosure.tsx';
import { Hidden } from './hidden.tsx';

/** What an organizer may do with a poll in its state: close it before its time, publish its result, declare it void. Nothing for others. */
export function PollAdministration({ poll, forum }: { poll: PollActsFragment; forum: { slug: string } }) {
  const { i18n } = useLingui();
  if (poll.viewerMayNotAdministrate) return null;
  const isVoidable = poll.state !== 'VOIDED';
  return (
    <section className="administration" aria-label={i18n.t('For organizers')}>
      <h3>{i18n.t('For organizers')}</h3>
      {poll.state === 'OPEN' && <ClosePoll poll={poll} />}
      {poll.state === 'OPEN' && (
        <p>
          <Link to={`/f/${forum.slug}/polls/${poll.number}/roll`}>{i18n.t('Change the roll')}</Link>
        </p>
      )}
      {poll.state === 'CLOSED' && <PublishPoll poll={poll} />}
      {isVoidable && <VoidPoll poll={poll} />}
    </section>
  );
}

function ClosePoll({ poll }: { poll: PollActsFragment }) {
  const { i18n } = useLingui();
  const name = `close-${poll.number}`;
  return (
    <Disclosure form={name} label={i18n.t('Close voting now')}>
      <ActForm name={name}>
        <Hidden act="closePoll" pollId={poll.id} />
        <p>
          {i18n.t(
            'Voting ends at once, before its announced time. The record says that you closed it. This cannot be undone.',
          )}
        </p>
        <Button>{i18n.t('Close voting')}</Button>
      </ActForm>
    </Disclosure>
  );
}

function PublishPoll({ poll }: { poll: PollActsFragment }) {
  const { i18n } = useLingui();
  return (
    <ActForm name={`publish-${poll.number}`}>
      <Hidden act="publishPoll" pollId={poll.id} />
      <p>{i18n.t('The count is final. Publishing states it as the forum’s result.')}</p>
      <Button>{i18n.t('Publish result')}</Button>
    </ActForm>
  );
}

function VoidPoll({ poll }: { poll: PollActsFragment }) {
  const { i18n } = useLingui();
  const name = `void-${poll.number}`;
  return (
    <Disclosure form={name} label={i18n.t('Declare void')}>
      <ActForm name={name}>
        <Hidden act="voidPoll" pollId={poll.id} />
        <p>{i18n.t('The poll then decides nothing. Its ballots stay on record. This cannot be undone.')}</p>
        <TextArea name="reason" label={i18n.t('Reason')} hint={i18n.t('Everybody can read it.')} />
        <Button>{i18n.t('Declare the poll void')}</Button>
      </ActForm>
    </Disclosure>
  );
}
