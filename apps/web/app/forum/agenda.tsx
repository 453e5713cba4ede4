import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { AgendaPartsFragment, EditionPartsFragment, ItemLinePartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { PollBadge, principalPoll } from '../poll/poll-state.tsx';
import { Empty } from '../ui/empty.tsx';
import { Pager } from '../ui/pager.tsx';
import { SessionFacts } from './session-facts.tsx';

interface AgendaProps {
  edition: EditionPartsFragment;
  /** The page of its agenda that is shown. */
  items: AgendaPartsFragment;
  /** Address of the edition. */
  path: string;
}

/**
 * The agenda by session, in the order of the sittings; items that belong to none come last. A long one stands on several
 * pages: each shows the sessions of its own items, and only a whole one those in which none stands.
 */
export function Agenda({ edition, items: { nodes, pageInfo }, path }: AgendaProps) {
  const { i18n } = useLingui();
  const free = nodes.filter(({ session }) => session === null);
  const isWhole = !pageInfo.hasNextPage && !pageInfo.hasPreviousPage;
  const itemsOf = (id: string) => nodes.filter(({ session }) => session?.id === id);
  const sessions = edition.sessions.filter(({ id }) => isWhole || itemsOf(id).length > 0);
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda">{i18n.t('Agenda')}</h2>
      {nodes.length === 0 && edition.sessions.length === 0 && (
        <Empty>
          <p>
            {i18n.t(
              'The agenda is not set yet. Its items will stand here by session, each with its proposals and polls.',
            )}
          </p>
        </Empty>
      )}
      {sessions.map((session) => (
        <section className="session" key={session.id} aria-labelledby={`session-${session.id}`}>
          <h3 id={`session-${session.id}`}>
            <bdi>{session.title}</bdi>
          </h3>
          <SessionFacts session={session} />
          <Items items={itemsOf(session.id)} path={path} />
        </section>
      ))}
      {free.length > 0 && (
        <section className="session" aria-labelledby={sessions.length > 0 ? 'no-session' : 'agenda'}>
          {sessions.length > 0 && <h3 id="no-session">{i18n.t('Outside the sessions')}</h3>}
          <Items items={free} path={path} />
        </section>
      )}
      <Pager page={pageInfo} label={i18n.t('Pages of the agenda')} order="oldest-first" path={path} />
    </section>
  );
}

function Items({ items, path }: { items: readonly ItemLinePartsFragment[]; path: string }) {
  const { i18n } = useLingui();
  if (items.length === 0) return <p className="soft">{i18n.t('No agenda item.')}</p>;
  return (
    <ol className="items">
      {items.map((item) => (
        <li key={item.number} value={item.number}>
          <div className="item">
            <Link className="item-link" to={`${path}/items/${item.number}`}>
              <bdi {...written(item.language)}>{item.title}</bdi>
            </Link>
            <p className="facts">
              <PollOfItem item={item} />
              {item.proposalCount > 0 && (
                <span>
                  {i18n.t('{count, plural, one {# proposal} other {# proposals}}', { count: item.proposalCount })}
                </span>
              )}
              {item.commentCount > 0 && (
                <span>
                  {i18n.t('{count, plural, one {# comment} other {# comments}}', {
                    count: item.commentCount,
                  })}
                </span>
              )}
              {item.proposalCount + item.commentCount + item.polls.length === 0 && (
                <span>{i18n.t('Nothing put forward yet')}</span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Of several polls the open one, or else the last that was decided. */
function PollOfItem({ item }: { item: ItemLinePartsFragment }) {
  const poll = principalPoll(item.polls);
  return poll && <PollBadge poll={poll} />;
}
