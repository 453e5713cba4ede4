import { useLingui } from '@lingui/react';
import type { AgendaItemQuery } from '../generated/operations.ts';
import { joinPath } from '../ui/acts/place.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { RefusalNotice } from '../ui/refusal.tsx';
import { ProposalList } from './proposal-list.tsx';

type Edition = NonNullable<NonNullable<AgendaItemQuery['forum']>['edition']>;
type Item = Pick<NonNullable<Edition['agendaItem']>, 'number' | 'proposals' | 'viewerMayNotPropose'>;

interface ItemProposalsProps {
  item: Item;
  edition: { slug: string };
  forum: { slug: string; timeZone: string };
}

/** The proposals under an agenda item, and the way to put one forward or why it is closed. */
export function ItemProposals({ item, edition, forum }: ItemProposalsProps) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{i18n.t('Proposals')}</h2>
      {item.proposals.nodes.length > 0 ? (
        <ProposalList proposals={item.proposals.nodes} forum={forum} />
      ) : (
        <Empty>
          <p>{i18n.t('No proposal has been put forward under this item.')}</p>
        </Empty>
      )}
      {item.viewerMayNotPropose ? (
        <RefusalNotice
          what={i18n.t('You cannot put forward a proposal here.')}
          refusal={item.viewerMayNotPropose}
          zone={forum.timeZone}
          joinPath={joinPath(forum)}
        />
      ) : (
        <p>
          <ButtonLink to={`/f/${forum.slug}/${edition.slug}/items/${item.number}/propose`}>
            {i18n.t('Put forward a proposal')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
