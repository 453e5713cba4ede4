import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { MeQuery, MyPollPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Deadline } from '../ui/time.tsx';
import { proposalPath } from './my-proposals.tsx';

type Viewer = NonNullable<MeQuery['viewer']>;

export const pollPath = ({ number, agendaItem }: MyPollPartsFragment) =>
  `/f/${agendaItem.edition.forum.slug}/polls/${number}`;

/** What waits for this person: first what has a deadline, by deadline. */
export function ToDo({ viewer }: { viewer: Viewer }) {
  const { i18n } = useLingui();
  const unfinished = viewer.proposals.nodes.filter(({ state }) => state === 'DRAFT' || state === 'RETURNED');
  const isConfirmed = viewer.emailConfirmedAt !== null;
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do">{i18n.t('To do')}</h2>
      {!isConfirmed && <ConfirmAddress email={viewer.email ?? ''} />}
      {viewer.pollsToVote.length + unfinished.length === 0 && isConfirmed && (
        <Empty>
          <p>{i18n.t('Nothing waits for you. Polls in which you may vote, and your drafts, will stand here.')}</p>
        </Empty>
      )}
      <ul className="list">
        {viewer.pollsToVote.map((poll) => (
          <li key={poll.id}>
            <h3>
              {i18n.t('Vote:')}{' '}
              <Link to={pollPath(poll)}>
                <bdi {...written(poll.language)}>{poll.question}</bdi>
              </Link>
            </h3>
            <p className="facts">
              <bdi>{poll.agendaItem.edition.forum.name}</bdi>
              <span>
                {i18n.t('Voting closes:')} <Deadline at={poll.closesAt} zone={poll.agendaItem.edition.forum.timeZone} />
              </span>
            </p>
          </li>
        ))}
        {unfinished.map((proposal) => (
          <li key={proposal.id}>
            <h3>
              {proposal.state === 'DRAFT' ? i18n.t('Finish your draft:') : i18n.t('Returned to you:')}{' '}
              <Link to={`${proposalPath(proposal)}/edit`}>
                <bdi {...written(proposal.language)}>{proposal.title}</bdi>
              </Link>
            </h3>
            {proposal.returnReason && <blockquote dir="auto">{proposal.returnReason}</blockquote>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConfirmAddress({ email }: { email: string }) {
  const { i18n } = useLingui();
  return (
    <div className="notice">
      <p>
        {i18n.t(
          'Your address {email} is not confirmed yet. Open the link that was mailed to you; until then you can only read.',
          {
            email,
          },
        )}
      </p>
      <ActForm name="resend">
        <Hidden act="resendConfirmation" />
        <Button weight="second">{i18n.t('Send the link once more')}</Button>
      </ActForm>
    </div>
  );
}
