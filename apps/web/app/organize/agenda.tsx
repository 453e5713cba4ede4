import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { OrganizeEditionQuery } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Disclosure } from '../ui/acts/disclosure.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Pager } from '../ui/pager.tsx';
import { ItemFields } from './item-fields.tsx';

type Edition = NonNullable<NonNullable<OrganizeEditionQuery['forum']>['edition']>;

/** The agenda of an edition, with the way to open a poll on each item, and the form for the next item. */
export function Agenda({ edition, forum }: { edition: Edition; forum: { slug: string } }) {
  const { i18n } = useLingui();
  const { nodes, pageInfo } = edition.agendaItems;
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{i18n.t('Agenda')}</h2>
      {nodes.length === 0 && (
        <Empty>
          <p>{i18n.t('There is no agenda item yet. Proposals, discussion and polls stand under agenda items.')}</p>
        </Empty>
      )}
      <ol className="list">
        {nodes.map((item) => (
          <AgendaLine key={item.id} item={item} path={`/f/${forum.slug}/${edition.slug}/items/${item.number}`} />
        ))}
      </ol>
      <Pager page={pageInfo} label={i18n.t('Pages of the agenda')} order="oldest-first" />
      <Disclosure form="item" label={i18n.t('Add an agenda item')}>
        <ActForm name="item">
          <Hidden act="makeAgendaItem" editionId={edition.id} />
          <ItemFields sessions={edition.sessions} />
          <Button>{i18n.t('Add agenda item')}</Button>
        </ActForm>
      </Disclosure>
    </section>
  );
}

function AgendaLine({ item, path }: { item: Edition['agendaItems']['nodes'][number]; path: string }) {
  const { i18n } = useLingui();
  return (
    <li>
      <h3>
        {item.number}.{' '}
        <Link to={path}>
          <bdi {...written(item.language)}>{item.title}</bdi>
        </Link>
      </h3>
      <p className="facts">
        {item.session && <bdi>{item.session.title}</bdi>}
        <Link to={`${path}/edit`}>{i18n.t('Change agenda item')}</Link>
        {!item.viewerMayNotOpenPoll && <Link to={`${path}/poll`}>{i18n.t('Open a poll')}</Link>}
      </p>
    </li>
  );
}
