import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { WaitingProposalPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { OpenOrReturnForm } from '../ui/acts/proposal-acts.tsx';
import { Empty } from '../ui/empty.tsx';
import { GroupTag } from '../ui/group.tsx';
import { Time } from '../ui/time.tsx';

interface WaitingProposalsProps {
  proposals: readonly WaitingProposalPartsFragment[];
  count: number;
  forum: { slug: string; timeZone: string };
}

/** Submitted proposals that wait to be opened or returned, oldest first. */
export function WaitingProposals({ proposals, count, forum }: WaitingProposalsProps) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{i18n.t('Submitted proposals ({count})', { count })}</h2>
      {proposals.length === 0 && (
        <Empty>
          <p>{i18n.t('No proposal waits. Submitted ones stand here until they are opened or returned.')}</p>
        </Empty>
      )}
      <ul className="list">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <h3>
              <Link to={`/f/${forum.slug}/proposals/${proposal.number}`}>
                <bdi {...written(proposal.language)}>{proposal.title}</bdi>
              </Link>
            </h3>
            <p className="facts">
              <bdi>{proposal.submitter.organisation ?? proposal.submitter.displayName}</bdi>
              <GroupTag group={proposal.submitter.group} />
              <span>
                {i18n.t('Agenda item {number}:', { number: proposal.agendaItem.number })}{' '}
                <bdi {...written(proposal.agendaItem.language)}>{proposal.agendaItem.title}</bdi>
              </span>
              {proposal.submittedAt && <Time at={proposal.submittedAt} zone={forum.timeZone} style="day" />}
            </p>
            <details>
              <summary>{i18n.t('Read the text')}</summary>
              <pre className="source" {...written(proposal.language)}>
                {proposal.blocks.map(({ text }) => text).join('\n\n')}
              </pre>
            </details>
            {!proposal.viewerMayNotOpen && <OpenOrReturnForm proposal={proposal} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
