import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { ProposalLinePartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { GroupTag } from '../ui/group.tsx';
import { Label } from '../ui/label.tsx';
import { Time } from '../ui/time.tsx';
import { ProposalBadge } from './proposal-state.tsx';

interface ProposalListProps {
  proposals: readonly ProposalLinePartsFragment[];
  forum: { slug: string; timeZone: string };
}

/** Proposals in the order of their numbers, each with who put it forward and where it stands. */
export function ProposalList({ proposals, forum }: ProposalListProps) {
  const { i18n } = useLingui();
  return (
    <ul className="list">
      {proposals.map((proposal) => {
        const { submitter, submittedAt } = proposal;
        return (
          <li key={proposal.number}>
            <h3>
              <Link to={`/f/${forum.slug}/proposals/${proposal.number}`}>
                <bdi {...written(proposal.language)}>{proposal.title}</bdi>
              </Link>
            </h3>
            <p className="facts">
              <bdi>{submitter.organisation ?? submitter.displayName}</bdi>
              <GroupTag group={submitter.group} />
            </p>
            <p className="facts">
              <ProposalBadge state={proposal.state} />
              {submittedAt && (
                <span>
                  <Label>{i18n.t('Submitted:')}</Label>
                  <Time at={submittedAt} zone={forum.timeZone} style="day" />
                </span>
              )}
              <span>
                {i18n.t('{count, plural, one {# comment} other {# comments}}', {
                  count: proposal.commentCount,
                })}
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
