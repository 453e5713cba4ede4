import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { MyProposalPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { ProposalBadge } from '../proposal/proposal-state.tsx';
import { Empty } from '../ui/empty.tsx';

export const proposalPath = ({ number, agendaItem }: MyProposalPartsFragment) =>
  `/f/${agendaItem.edition.forum.slug}/proposals/${number}`;

/** Proposals and drafts of the person, newest first. */
export function MyProposals({ proposals }: { proposals: readonly MyProposalPartsFragment[] }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{i18n.t('My proposals and drafts')}</h2>
      {proposals.length === 0 && (
        <Empty>
          <p>{i18n.t('You have proposed nothing yet. Proposals begin on the page of an agenda item.')}</p>
        </Empty>
      )}
      <ul className="list">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <h3>
              <Link to={proposalPath(proposal)}>
                <bdi {...written(proposal.language)}>{proposal.title}</bdi>
              </Link>
            </h3>
            <p className="facts">
              <ProposalBadge state={proposal.state} />
              <bdi>{proposal.agendaItem.edition.forum.name}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
