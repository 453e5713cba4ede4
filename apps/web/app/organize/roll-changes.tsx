import { useLingui } from '@lingui/react';
import type { RollChangePartsFragment } from '../generated/operations.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { GroupTag } from '../ui/group.tsx';
import { Badge } from '../ui/heading.tsx';
import { useReason } from '../ui/refusal.tsx';
import { Time } from '../ui/time.tsx';

/** Every change of a poll's roll, newest first; those that wait with what an organizer can do about them. */
export function RollChanges({ changes, zone }: { changes: readonly RollChangePartsFragment[]; zone: string }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{i18n.t('Changes of the roll')}</h2>
      {changes.length === 0 && (
        <Empty>
          <p>{i18n.t('The roll is as it was when voting opened.')}</p>
        </Empty>
      )}
      <ul className="list">
        {changes.map((change) => (
          <li key={change.id}>
            <h3>
              {change.kind === 'ADD' ? i18n.t('Put onto the roll:') : i18n.t('Take off the roll:')}{' '}
              <bdi>{change.voter}</bdi>
            </h3>
            <p className="facts">
              <ChangeBadge change={change} />
              <GroupTag group={change.group} />
              <Time at={change.proposedAt} zone={zone} />
              {change.proposedBy && (
                <span>{i18n.t('Proposed by {name}', { name: change.proposedBy.displayName })}</span>
              )}
            </p>
            {change.reason && (
              <p>
                {i18n.t('Reason:')} <bdi>{change.reason}</bdi>
              </p>
            )}
            <Answers change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeBadge({ change: { confirmedAt, withdrawnAt } }: { change: RollChangePartsFragment }) {
  const { i18n } = useLingui();
  if (confirmedAt) return <Badge tone="active">{i18n.t('Confirmed')}</Badge>;
  if (withdrawnAt) return <Badge tone="over">{i18n.t('Change withdrawn')}</Badge>;
  return <Badge tone="waiting">{i18n.t('Waits for a second organizer')}</Badge>;
}

function Answers({ change }: { change: RollChangePartsFragment }) {
  const { i18n } = useLingui();
  const reason = useReason();
  if (change.confirmedAt || change.withdrawnAt) return null;
  return (
    <div className="acts">
      {change.viewerMayNotConfirm ? (
        <p>{reason(change.viewerMayNotConfirm)}</p>
      ) : (
        <ActForm name={`confirm-${change.id}`}>
          <Hidden act="confirmRollChange" rollChangeId={change.id} />
          <Button>{i18n.t('Confirm the change')}</Button>
        </ActForm>
      )}
      <ActForm name={`withdraw-${change.id}`}>
        <Hidden act="withdrawRollChange" rollChangeId={change.id} />
        <Button weight="second">{i18n.t('Withdraw the change')}</Button>
      </ActForm>
    </div>
  );
}
