import { useLingui } from '@lingui/react';
import type { OrganizeEditionQuery } from '../generated/operations.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Disclosure } from '../ui/acts/disclosure.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { type Choice, SelectField } from '../ui/choice.tsx';
import { Empty } from '../ui/empty.tsx';
import { TextField } from '../ui/field.tsx';
import { Time } from '../ui/time.tsx';
import { sessionKinds, useProgrammeWords } from './words.ts';

type Edition = NonNullable<NonNullable<OrganizeEditionQuery['forum']>['edition']>;

interface SessionsProps {
  edition: Edition;
  forum: { timeZone: string };
  zones: readonly Choice[];
}

/** The sittings of an edition, and the form for the next. */
export function Sessions({ edition, forum, zones }: SessionsProps) {
  const { i18n } = useLingui();
  const { session: kinds } = useProgrammeWords();
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{i18n.t('Sessions')}</h2>
      {edition.sessions.length === 0 && (
        <Empty>
          <p>{i18n.t('There is no session yet. Agenda items can also stand without one.')}</p>
        </Empty>
      )}
      <ul className="list">
        {edition.sessions.map((session) => (
          <li key={session.id}>
            <h3>
              <bdi>{session.title}</bdi>
            </h3>
            <p className="facts">
              <span>{kinds[session.kind]}</span>
              <span>
                <Time at={session.startsAt} zone={session.timeZone} /> –{' '}
                <Time at={session.endsAt} zone={session.timeZone} /> ({session.timeZone.replaceAll('_', ' ')})
              </span>
            </p>
          </li>
        ))}
      </ul>
      <Disclosure form="session" label={i18n.t('Add a session')}>
        <SessionForm editionId={edition.id} zone={forum.timeZone} zones={zones} />
      </Disclosure>
    </section>
  );
}

interface SessionFormProps {
  editionId: string;
  zone: string;
  zones: readonly Choice[];
}

function SessionForm({ editionId, zone, zones }: SessionFormProps) {
  const { i18n } = useLingui();
  const { session: kinds } = useProgrammeWords();
  const byItsClocks = i18n.t('By the clocks of the time zone chosen below.');
  return (
    <ActForm name="session">
      <Hidden act="makeSession" editionId={editionId} />
      <TextField name="title" label={i18n.t('Title')} />
      <SelectField
        name="kind"
        label={i18n.t('Kind')}
        choices={sessionKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <TextField name="startsAt" type="datetime-local" label={i18n.t('Begins')} hint={byItsClocks} />
      <TextField name="endsAt" type="datetime-local" label={i18n.t('Ends')} hint={byItsClocks} />
      <SelectField name="timeZone" label={i18n.t('Time zone')} value={zone} choices={zones} />
      <TextField name="hostOrganisation" label={i18n.t('Host organisation')} optional />
      <TextField name="moderator" label={i18n.t('Moderator of the session')} optional />
      <TextField name="place" label={i18n.t('Place')} optional />
      <TextField
        name="remoteUrl"
        type="url"
        label={i18n.t('Remote access')}
        hint={i18n.t('A web address. For closed sessions, accredited people alone see it.')}
        optional
      />
      <Button>{i18n.t('Add session')}</Button>
    </ActForm>
  );
}
