import { useLingui } from '@lingui/react';
import type { ProposalState } from '../generated/operations.ts';
import { Badge } from '../ui/heading.tsx';

type Tone = 'active' | 'waiting' | 'over' | 'plain';

const tones: Record<ProposalState, Tone> = {
  DRAFT: 'waiting',
  SUBMITTED: 'waiting',
  RETURNED: 'waiting',
  OPEN: 'active',
  CONSOLIDATION: 'active',
  DECISION: 'active',
  ADOPTED: 'plain',
  ADOPTED_WITH_DISSENT: 'plain',
  NOT_ADOPTED: 'plain',
  DEFERRED: 'over',
  MERGED: 'over',
  WITHDRAWN: 'over',
};

export function ProposalBadge({ state }: { state: ProposalState }) {
  const { i18n } = useLingui();
  const names: Record<ProposalState, string> = {
    DRAFT: i18n.t('Draft'),
    SUBMITTED: i18n.t('Submitted, not yet open'),
    RETURNED: i18n.t('Returned to its submitter'),
    OPEN: i18n.t('Under discussion'),
    CONSOLIDATION: i18n.t('Being consolidated'),
    DECISION: i18n.t('Up for decision'),
    ADOPTED: i18n.t('Adopted'),
    ADOPTED_WITH_DISSENT: i18n.t('Adopted with dissent'),
    NOT_ADOPTED: i18n.t('Not adopted'),
    DEFERRED: i18n.t('Deferred'),
    MERGED: i18n.t('Merged into another proposal'),
    WITHDRAWN: i18n.t('Withdrawn'),
  };
  return <Badge tone={tones[state]}>{names[state]}</Badge>;
}
