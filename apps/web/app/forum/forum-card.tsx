import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { ForumCardPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { useFormats } from '../i18n/formats.ts';
import { Badge } from '../ui/heading.tsx';
import { Label } from '../ui/label.tsx';
import { Deadline } from '../ui/time.tsx';
import { currentPhase } from './current-phase.ts';
import { partsOf } from './description.ts';
import { editionName } from './edition-name.ts';

/** A forum in the list of all: what it is, what it is doing now, until when. */
export function ForumCard({ forum, now }: { forum: ForumCardPartsFragment; now: Date }) {
  const { i18n } = useLingui();
  const { days } = useFormats();
  const edition = forum.currentEdition;
  const phase = edition && currentPhase(edition.phases, now);
  return (
    <li>
      <h3>
        <Link to={`/f/${forum.slug}`}>
          <bdi {...written(forum.language)}>{forum.name}</bdi>
        </Link>
      </h3>
      <p {...written(forum.language)}>{partsOf(forum.description).lead}</p>
      {edition && (
        <p className="facts">
          {phase && (
            <span>
              <Badge tone="active">{phase.name}</Badge> <Label>{i18n.t('Until:')}</Label>
              <Deadline at={phase.endsAt} zone={forum.timeZone} />
            </span>
          )}
          <span>
            <bdi {...written(forum.language)}>{editionName(edition)}</bdi>
          </span>
          <span>{days(edition.startsOn, edition.endsOn, 'UTC')}</span>
        </p>
      )}
      <p className="facts">
        {forum.openPolls.length > 0 && (
          <span>
            {i18n.t('{count, plural, one {# poll open} other {# polls open}}', {
              count: forum.openPolls.length,
            })}
          </span>
        )}
        <span>
          {i18n.t('{count, plural, one {# stakeholder accredited} other {# stakeholders accredited}}', {
            count: forum.participation.accredited,
          })}
        </span>
      </p>
    </li>
  );
}
