import { useLingui } from '@lingui/react';
import { wallClock } from '@plenary/schedule';
import type { EditedSessionPartsFragment } from '../generated/operations.ts';
import { type Choice, SelectField } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { sessionKinds, useProgrammeWords } from './words.ts';

interface SessionFieldsProps {
  /** Left out: a new one. */
  session?: EditedSessionPartsFragment;
  /** In which a new one is said. */
  zone: string;
  zones: readonly Choice[];
}

/** What a session is, when and where. */
export function SessionFields({ session, zone, zones }: SessionFieldsProps) {
  const { i18n } = useLingui();
  const { session: kinds } = useProgrammeWords();
  const byItsClocks = i18n.t('By the clocks of the time zone chosen below.');
  const clock = (at: string | undefined) => at && local(at, session?.timeZone ?? zone);
  return (
    <>
      <TextField name="title" label={i18n.t('Title')} value={session?.title} />
      <SelectField
        name="kind"
        label={i18n.t('Kind')}
        value={session?.kind}
        choices={sessionKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <TextField
        name="startsAt"
        type="datetime-local"
        label={i18n.t('Begins')}
        hint={byItsClocks}
        value={clock(session?.startsAt)}
      />
      <TextField
        name="endsAt"
        type="datetime-local"
        label={i18n.t('Ends')}
        hint={byItsClocks}
        value={clock(session?.endsAt)}
      />
      <SelectField name="timeZone" label={i18n.t('Time zone')} value={session?.timeZone ?? zone} choices={zones} />
      <TextField
        name="hostOrganisation"
        label={i18n.t('Host organisation')}
        value={session?.hostOrganisation ?? undefined}
        optional
      />
      <TextField
        name="moderator"
        label={i18n.t('Moderator of the session')}
        value={session?.moderator ?? undefined}
        optional
      />
      <TextField name="place" label={i18n.t('Place')} value={session?.place ?? undefined} optional />
      <TextField
        name="remoteUrl"
        type="url"
        label={i18n.t('Remote access')}
        hint={i18n.t('A web address. For closed sessions, accredited people alone see it.')}
        value={session?.remoteUrl ?? undefined}
        optional
      />
    </>
  );
}

function local(at: string, zone: string): string {
  const { date, time } = wallClock(new Date(at), zone);
  return `${date}T${time}`;
}
