import { useLingui } from '@lingui/react';
import type { ProposalActsFragment } from '../../generated/operations.ts';
import { ActForm } from '../act-form.tsx';
import { Button, ButtonLink } from '../button.tsx';
import { TextArea } from '../field.tsx';
import { BaseVersion } from './base-version.tsx';
import { Disclosure } from './disclosure.tsx';
import { Hidden } from './hidden.tsx';
import type { Place } from './place.ts';

interface ProposalActsProps {
  proposal: ProposalActsFragment;
  forum: Place;
}

/** What the reader may do with a proposal: its submitter edits and withdraws it, an organizer opens or returns it. Nothing for others. */
export function ProposalActs({ proposal, forum }: ProposalActsProps) {
  const { i18n } = useLingui();
  const mayEdit = !proposal.viewerMayNotEdit;
  return (
    <>
      {!proposal.viewerMayNotOpen && <OpenOrReturnForm proposal={proposal} />}
      {mayEdit && (
        <p>
          <ButtonLink weight="second" to={`/f/${forum.slug}/proposals/${proposal.number}/edit`}>
            {i18n.t('Edit proposal')}
          </ButtonLink>
        </p>
      )}
      {!proposal.viewerMayNotWithdraw && <WithdrawForm proposal={proposal} />}
    </>
  );
}

/** An organizer's decision on a submitted proposal: open it for discussion, or return it with a reason. */
export function OpenOrReturnForm({
  proposal,
}: {
  proposal: Pick<ProposalActsFragment, 'id' | 'number' | 'versionNumber' | 'viewerMayNotReturn'>;
}) {
  const { i18n } = useLingui();
  const name = `return-${proposal.number}`;
  return (
    <>
      <ActForm name={`open-${proposal.number}`}>
        <Hidden act="openProposal" proposalId={proposal.id} />
        <BaseVersion version={proposal.versionNumber} />
        <p>{i18n.t('Open, everybody can read it and stakeholders can comment.')}</p>
        <Button>{i18n.t('Open for discussion')}</Button>
      </ActForm>
      {!proposal.viewerMayNotReturn && (
        <Disclosure form={name} label={i18n.t('Return to the submitter')}>
          <ActForm name={name}>
            <Hidden act="returnProposal" proposalId={proposal.id} />
            <BaseVersion version={proposal.versionNumber} />
            <TextArea
              name="reason"
              label={i18n.t('Reason')}
              hint={i18n.t('Say what must change before it can be opened. Seen by the submitter and organizers.')}
            />
            <Button>{i18n.t('Return proposal')}</Button>
          </ActForm>
        </Disclosure>
      )}
    </>
  );
}

export function WithdrawForm({ proposal }: { proposal: Pick<ProposalActsFragment, 'id' | 'number'> }) {
  const { i18n } = useLingui();
  const name = `withdraw-${proposal.number}`;
  return (
    <Disclosure form={name} label={i18n.t('Withdraw')}>
      <ActForm name={name}>
        <Hidden act="withdrawProposal" proposalId={proposal.id} />
        <p>{i18n.t('Discussion of it ends. The text and the discussion stay readable. This cannot be undone.')}</p>
        <TextArea name="reason" label={i18n.t('Reason')} hint={i18n.t('Everybody can read it.')} optional />
        <Button>{i18n.t('Withdraw proposal')}</Button>
      </ActForm>
    </Disclosure>
  );
}
