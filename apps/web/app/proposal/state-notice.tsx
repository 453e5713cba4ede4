import { useLingui } from '@lingui/react';
import type { ProposalQuery } from '../generated/operations.ts';
import { Label } from '../ui/label.tsx';
import { Time } from '../ui/time.tsx';

type Proposal = NonNullable<NonNullable<ProposalQuery['forum']>['proposal']>;
type Stated = Pick<Proposal, 'state' | 'withdrawnAt' | 'withdrawalReason' | 'returnedAt' | 'returnReason'>;

/** Why a proposal is not, or not yet, under discussion; nothing where it is. */
export function StateNotice({ proposal, zone }: { proposal: Stated; zone: string }) {
  const { i18n } = useLingui();
  const words: Partial<Record<Proposal['state'], string>> = {
    DRAFT: i18n.t('This is a draft. Only you can see it.'),
    SUBMITTED: i18n.t('This proposal waits for an organizer, who opens it for discussion or returns it with a reason.'),
    RETURNED: i18n.t('An organizer has returned this proposal. Its submitter can edit it and submit it again.'),
    WITHDRAWN: i18n.t('Its submitter has withdrawn this proposal. The text and the discussion stay readable.'),
  };
  const said = words[proposal.state];
  if (!said) return null;
  const [at, reason] =
    proposal.state === 'WITHDRAWN'
      ? [proposal.withdrawnAt, proposal.withdrawalReason]
      : proposal.state === 'RETURNED'
        ? [proposal.returnedAt, proposal.returnReason]
        : [null, null];
  return (
    <div className="notice">
      <p>
        {said} {at && <Time at={at} zone={zone} />}
      </p>
      {reason && (
        <p>
          <Label>{i18n.t('Reason:')}</Label>
          <bdi>{reason}</bdi>
        </p>
      )}
    </div>
  );
}
