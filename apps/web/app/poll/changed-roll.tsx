import { useLingui } from '@lingui/react';
import type { GroupPartsFragment, RollChangeKind } from '../generated/operations.ts';
import { GroupTag } from '../ui/group.tsx';
import { Time } from '../ui/time.tsx';

interface ChangedRollProps {
  changes: readonly { id: string; kind: RollChangeKind; confirmedAt: string | null; group: GroupPartsFragment }[];
  zone: string;
}

/** What two organizers changed of the roll since it was frozen. Nothing where it is as it was. */
export function ChangedRoll({ changes, zone }: ChangedRollProps) {
  const { i18n } = useLingui();
  const made = changes.filter(({ confirmedAt }) => confirmedAt !== null);
  if (made.length === 0) return null;
  return (
    <section aria-labelledby="changed-roll">
      <h3 id="changed-roll">{i18n.t('Changes of the roll since voting opened')}</h3>
      <ul>
        {made.map(({ id, kind, confirmedAt, group }) => (
          <li key={id}>
            {kind === 'ADD' ? i18n.t('One voter more:') : i18n.t('One voter fewer:')} <GroupTag group={group} />{' '}
            {confirmedAt && <Time at={confirmedAt} zone={zone} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
