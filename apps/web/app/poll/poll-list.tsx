import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PollLinePartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { Label } from '../ui/label.tsx';
import { Deadline, Time } from '../ui/time.tsx';
import { PollBadge } from './poll-state.tsx';

interface PollItemProps {
  poll: PollLinePartsFragment;
  forum: { slug: string; timeZone: string };
  /** What else identifies it in this list. */
  children?: ReactNode;
}

/** One poll of a list: its question, its state, and until when or since when. */
export function PollItem({ poll, forum, children }: PollItemProps) {
  return (
    <li>
      <h3>
        <Link to={`/f/${forum.slug}/polls/${poll.number}`}>
          <bdi {...written(poll.language)}>{poll.question}</bdi>
        </Link>
      </h3>
      <p className="facts">
        <PollBadge poll={poll} />
        <PollTime poll={poll} zone={forum.timeZone} />
        {children}
      </p>
    </li>
  );
}

/** The one date of a poll that matters now. */
export function PollTime({ poll, zone }: { poll: PollLinePartsFragment; zone: string }) {
  const { i18n } = useLingui();
  if (poll.state === 'SCHEDULED') {
    return (
      <span>
        <Label>{i18n.t('Opens:')}</Label>
        <Deadline at={poll.opensAt} zone={zone} />
      </span>
    );
  }
  if (poll.state === 'OPEN') {
    return (
      <span>
        <Label>{i18n.t('Closes:')}</Label>
        <Deadline at={poll.closesAt} zone={zone} />
      </span>
    );
  }
  if (poll.voidedAt) {
    return (
      <span>
        <Label>{i18n.t('Declared void:')}</Label>
        <Time at={poll.voidedAt} zone={zone} style="day" />
      </span>
    );
  }
  return (
    <span>
      <Label>{i18n.t('Closed:')}</Label>
      <Time at={poll.closedAt ?? poll.closesAt} zone={zone} style="day" />
    </span>
  );
}
