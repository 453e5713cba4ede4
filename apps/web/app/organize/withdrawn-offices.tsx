import { useLingui } from '@lingui/react';
import type { OrganizePeopleQuery } from '../generated/operations.ts';
import { Label } from '../ui/label.tsx';
import { useStandingWords } from '../ui/standing.ts';
import { Time } from '../ui/time.tsx';

type Withdrawn = NonNullable<NonNullable<OrganizePeopleQuery['forum']>['withdrawnOffices']>['nodes'];

/** Offices that were withdrawn, with the reasons, folded; nothing where there are none. */
export function WithdrawnOffices({ offices, zone }: { offices: Withdrawn; zone: string }) {
  const { i18n } = useLingui();
  const words = useStandingWords().office;
  if (offices.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('Withdrawn offices')}</summary>
      <ul className="list">
        {offices.map(({ id, office, holder, grantedAt, endedAt, endReason }) => (
          <li key={id}>
            <h3>
              <bdi>{holder.displayName}</bdi>
            </h3>
            <p className="facts">
              <span>{words[office]}</span>
              <span>
                <Label>{i18n.t('Since:')}</Label>
                <Time at={grantedAt} zone={zone} style="day" />
              </span>
              <span>
                <Label>{i18n.t('Until:')}</Label>
                <Time at={endedAt ?? grantedAt} zone={zone} style="day" />
              </span>
            </p>
            <blockquote dir="auto">{endReason}</blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}
