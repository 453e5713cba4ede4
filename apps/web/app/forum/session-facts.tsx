import { useLingui } from '@lingui/react';
import { useFrame } from '../frame.ts';
import type { EditionPartsFragment, SessionKind } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { Badge } from '../ui/heading.tsx';
import { Label } from '../ui/label.tsx';
import { Time } from '../ui/time.tsx';

type Session = EditionPartsFragment['sessions'][number];

/** When and where a session sits, in its own zone, who hosts and who moderates it. */
export function SessionFacts({ session }: { session: Session }) {
  const { i18n } = useLingui();
  const { zone } = useFormats();
  const kindName = useSessionKind();
  const now = useFrame()?.now;
  const isOver = now !== undefined && new Date(session.endsAt) < new Date(now);
  return (
    <>
      <p className="facts">
        <Badge tone="plain">{kindName(session.kind)}</Badge>
        <span>
          <Time at={session.startsAt} zone={session.timeZone} />–
          <Time at={session.endsAt} zone={session.timeZone} style="time" /> ({zone(session.startsAt, session.timeZone)})
        </span>
        {session.place && <bdi>{session.place}</bdi>}
      </p>
      <p className="facts">
        {session.hostOrganisation && (
          <span>
            <Label>{i18n.t('Host:')}</Label>
            <bdi>{session.hostOrganisation}</bdi>
          </span>
        )}
        {session.moderator && (
          <span>
            <Label>{i18n.t('Moderator of the session:')}</Label>
            <bdi>{session.moderator}</bdi>
          </span>
        )}
        {session.remoteUrl && !isOver && (
          <a href={session.remoteUrl} rel="noopener">
            {i18n.t('Take part remotely')}
          </a>
        )}
      </p>
    </>
  );
}

function useSessionKind() {
  const { i18n } = useLingui();
  const names: Record<SessionKind, string> = {
    PLENARY: i18n.t('Plenary'),
    THEMATIC: i18n.t('Thematic session'),
    CLOSED: i18n.t('Closed working group'),
  };
  return (kind: SessionKind) => names[kind];
}
