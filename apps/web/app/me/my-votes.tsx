import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { MeQuery } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { positionName } from '../ui/acts/position.ts';
import { Empty } from '../ui/empty.tsx';
import { Time } from '../ui/time.tsx';
import { pollPath } from './to-do.tsx';

type Ballot = NonNullable<MeQuery['viewer']>['ballots']['nodes'][number];

/** How the person voted, newest first. */
export function MyVotes({ ballots }: { ballots: readonly Ballot[] }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="votes">
      <h2 id="votes">{i18n.t('My votes')}</h2>
      {ballots.length === 0 && (
        <Empty>
          <p>{i18n.t('You have not voted yet. What you vote will stand here, for you alone.')}</p>
        </Empty>
      )}
      <ul className="list">
        {ballots.map(({ id, position, voter, castAt, poll }) => (
          <li key={id}>
            <h3>
              <Link to={pollPath(poll)}>
                <bdi {...written(poll.language)}>{poll.question}</bdi>
              </Link>
            </h3>
            <p className="facts">
              <strong>{positionName(i18n, poll.method, position)}</strong>
              {voter && <bdi>{voter}</bdi>}
              <Time at={castAt} zone={poll.agendaItem.edition.forum.timeZone} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
