import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { MyStandingPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { OwnAccreditation } from '../ui/acts/own-accreditation.tsx';
import { Empty } from '../ui/empty.tsx';
import { Label } from '../ui/label.tsx';
import { useStandingWords } from '../ui/standing.ts';
import { Time } from '../ui/time.tsx';

/** What the person is in each forum: accreditation, mandates, offices and the pages these open. */
export function MyStandings({ forums }: { forums: readonly MyStandingPartsFragment[] }) {
  const { i18n } = useLingui();
  const mine = forums.filter(
    ({ viewerStanding: standing }) =>
      standing &&
      (standing.accreditation ||
        standing.offices.length + standing.withdrawnOffices.length + standing.mandates.length > 0),
  );
  return (
    <section aria-labelledby="standings">
      <h2 id="standings">{i18n.t('My standing')}</h2>
      {mine.length === 0 && (
        <Empty>
          <p>
            {i18n.t('You are not accredited anywhere. Choose a forum and ask for accreditation there.')}{' '}
            <Link to="/">{i18n.t('Forums')}</Link>
          </p>
        </Empty>
      )}
      {mine.map((forum) => (
        <ForumStanding key={forum.slug} forum={forum} />
      ))}
      <p>
        <Link to="/organize/new">{i18n.t('Make a forum')}</Link>
      </p>
    </section>
  );
}

function ForumStanding({ forum }: { forum: MyStandingPartsFragment }) {
  const { i18n } = useLingui();
  const { list } = useFormats();
  const words = useStandingWords();
  const path = `/f/${forum.slug}`;
  const { accreditation, offices = [], withdrawnOffices = [], mandates = [] } = forum.viewerStanding ?? {};
  return (
    <article>
      <h3>
        <Link to={path}>
          <bdi>{forum.name}</bdi>
        </Link>
      </h3>
      {accreditation && <OwnAccreditation accreditation={accreditation} zone={forum.timeZone} />}
      {mandates.map(({ organisation, role, startsAt, endsAt }) => (
        <p key={`${organisation.name} ${startsAt}`}>
          {i18n.t('Mandate:')} <bdi>{organisation.name}</bdi> · {words.mandate[role]} ·{' '}
          <Time at={startsAt} zone={forum.timeZone} style="day" /> –{' '}
          {endsAt ? <Time at={endsAt} zone={forum.timeZone} style="day" /> : i18n.t('today')}
        </p>
      ))}
      {offices.length > 0 && (
        <p>
          {i18n.t('Offices:')} {list(offices.map((office) => words.office[office]))}
        </p>
      )}
      {withdrawnOffices.map(({ id, office, endedAt, endReason }) => (
        <div key={id}>
          <p className="facts">
            <span>{words.office[office]}</span>
            <span>
              <Label>{i18n.t('Until:')}</Label>
              {endedAt && <Time at={endedAt} zone={forum.timeZone} style="day" />}
            </span>
          </p>
          {endReason && <blockquote dir="auto">{endReason}</blockquote>}
        </div>
      ))}
      <ul className="links">
        {offices.includes('ORGANIZER') && (
          <li>
            <Link to={`${path}/organize`}>{i18n.t('Organize this forum')}</Link>
          </li>
        )}
        {(offices.includes('MODERATOR') || offices.includes('ORGANIZER')) && (
          <li>
            <Link to={`${path}/moderate`}>{i18n.t('Moderate this forum')}</Link>
          </li>
        )}
      </ul>
    </article>
  );
}
