import { useLingui } from '@lingui/react';
import type { BallotActsFragment } from '../../generated/operations.ts';
import { ActForm } from '../act-form.tsx';
import { Button } from '../button.tsx';
import { RadioField } from '../choice.tsx';
import { TextArea } from '../field.tsx';
import { RefusalNotice } from '../refusal.tsx';
import { Deadline, Time } from '../time.tsx';
import { Hidden } from './hidden.tsx';
import { joinPath, type Place } from './place.ts';
import { usePositionHint, usePositionName } from './position.ts';

/** The reader's ballot in one poll: what they have cast, and the means to cast or change it until voting closes; or why they cannot. */
export function BallotForm({ poll, forum }: { poll: BallotActsFragment; forum: Place }) {
  const { i18n } = useLingui();
  return (
    <section id={`ballot-${poll.number}`} className="ballot" aria-label={i18n.t('Your vote')}>
      {poll.viewerBallot && <CastBallot poll={poll} zone={forum.timeZone} />}
      {poll.viewerMayNotVote ? (
        <RefusalNotice
          what={poll.viewerBallot ? i18n.t('You cannot change your vote.') : i18n.t('You cannot vote in this poll.')}
          refusal={poll.viewerMayNotVote}
          zone={forum.timeZone}
          joinPath={joinPath(forum)}
        />
      ) : (
        <Choice poll={poll} zone={forum.timeZone} />
      )}
    </section>
  );
}

interface BallotProps {
  poll: BallotActsFragment;
  zone: string;
}

function CastBallot({ poll: { viewerBallot: ballot, method }, zone }: BallotProps) {
  const { i18n } = useLingui();
  const positionName = usePositionName(method);
  if (!ballot) return null;
  return (
    <div className="notice" data-kind="done">
      <p>
        {i18n.t('Your vote:')} <strong>{positionName(ballot.position)}</strong>
        {ballot.voter && (
          <>
            {' · '}
            <bdi>{ballot.voter}</bdi>
          </>
        )}
      </p>
      {ballot.reason && <blockquote dir="auto">{ballot.reason}</blockquote>}
      <p className="soft">
        {ballot.changes > 0 ? i18n.t('Changed on') : i18n.t('Cast on')} <Time at={ballot.castAt} zone={zone} />
      </p>
    </div>
  );
}

function Choice({ poll, zone }: BallotProps) {
  const { i18n } = useLingui();
  const positionName = usePositionName(poll.method);
  const hint = usePositionHint();
  const name = `vote-${poll.number}`;
  return (
    <ActForm name={name}>
      <Hidden act="castBallot" pollId={poll.id} />
      <RadioField
        name="position"
        label={poll.viewerBallot ? i18n.t('Change your vote') : i18n.t('Your vote')}
        value={poll.viewerBallot?.position}
        choices={poll.positions.map((position) => ({
          value: position,
          label: positionName(position),
          hint: hint(position),
        }))}
      />
      <TextArea
        name="reason"
        label={i18n.t('Reason')}
        hint={
          poll.method === 'CONSENT'
            ? i18n.t('Needed to block.')
            : i18n.t('Some rules do not count opposition without a reason.')
        }
        value={poll.viewerBallot?.reason ?? ''}
        optional
      />
      <p className="soft">
        {poll.unit === 'ORGANISATION' && `${i18n.t('You vote for your organisation.')} `}
        {poll.secrecy === 'NAMED'
          ? i18n.t('The vote is published with the voter’s name after closing.')
          : i18n.t('Only counts are published: nobody learns how you voted.')}{' '}
        {i18n.t('It can be changed until:')} <Deadline at={poll.closesAt} zone={zone} />
      </p>
      <Button>{poll.viewerBallot ? i18n.t('Change vote') : i18n.t('Cast vote')}</Button>
    </ActForm>
  );
}
