import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import { useFrame } from '../frame.ts';
import type { WaitingPollPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { Badge } from '../ui/heading.tsx';
import { Deadline } from '../ui/time.tsx';

interface WaitingPollsProps {
  polls: readonly WaitingPollPartsFragment[];
  forum: { slug: string; timeZone: string };
}

/** Polls that need an organizer: those past their closing, those closed and not published; then the open ones. */
export function WaitingPolls({ polls, forum }: WaitingPollsProps) {
  const { i18n } = useLingui();
  const now = useFrame()?.now;
  const isPast = ({ state, closesAt }: WaitingPollPartsFragment) =>
    state === 'OPEN' && now !== undefined && new Date(closesAt) <= new Date(now);
  const rank = (poll: WaitingPollPartsFragment) => (isPast(poll) ? 0 : poll.state === 'CLOSED' ? 1 : 2);
  const shown = polls
    .filter(({ state }) => state === 'CLOSED' || state === 'OPEN' || state === 'SCHEDULED')
    .toSorted((a, b) => rank(a) - rank(b) || Date.parse(a.closesAt) - Date.parse(b.closesAt));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="polls">
      <h2 id="polls">{i18n.t('Polls')}</h2>
      <ul className="list">
        {shown.map((poll) => (
          <li key={poll.id}>
            <h3>
              <Link to={`/f/${forum.slug}/polls/${poll.number}`}>
                <bdi {...written(poll.language)}>{poll.question}</bdi>
              </Link>
            </h3>
            <p className="facts">
              {isPast(poll) && <Badge tone="active">{i18n.t('Past its closing: close it')}</Badge>}
              {poll.state === 'CLOSED' && <Badge tone="active">{i18n.t('Closed: publish its result')}</Badge>}
              {poll.state === 'SCHEDULED' && <Badge tone="waiting">{i18n.t('Scheduled')}</Badge>}
              {poll.state === 'SCHEDULED' && (
                <span>
                  {i18n.t('Voting opens:')} <Deadline at={poll.opensAt} zone={forum.timeZone} />
                </span>
              )}
              <span>
                {i18n.t('Voting closes:')} <Deadline at={poll.closesAt} zone={forum.timeZone} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
