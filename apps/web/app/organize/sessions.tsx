import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { OrganizeEditionQuery } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Disclosure } from '../ui/acts/disclosure.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import type { Choice } from '../ui/choice.tsx';
import { Empty } from '../ui/empty.tsx';
import { SessionFields } from './session-fields.tsx';
import { useProgrammeWords } from './words.ts';

type Edition = NonNullable<NonNullable<OrganizeEditionQuery['forum']>['edition']>;

interface SessionsProps {
  edition: Edition;
  forum: { slug: string; timeZone: string };
  zones: readonly Choice[];
}

/** The sittings of an edition, and the form for the next. */
export function Sessions({ edition, forum, zones }: SessionsProps) {
  const { i18n } = useLingui();
  const { span, zone } = useFormats();
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
                {span(session.startsAt, session.endsAt, session.timeZone)} ({zone(session.startsAt, session.timeZone)})
              </span>
              <Link to={`/f/${forum.slug}/${edition.slug}/organize/sessions/${session.id}`}>
                {i18n.t('Change session')}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <Disclosure form="session" label={i18n.t('Add a session')}>
        <ActForm name="session">
          <Hidden act="makeSession" editionId={edition.id} />
          <SessionFields zone={forum.timeZone} zones={zones} />
          <Button>{i18n.t('Add session')}</Button>
        </ActForm>
      </Disclosure>
    </section>
  );
}
