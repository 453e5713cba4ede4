import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { ModerationLogQuery } from '../generated/operations.ts';
import { Label } from '../ui/label.tsx';
import { Time } from '../ui/time.tsx';
import { RuleOfConduct } from './rule-of-conduct.tsx';

type DecisionParts = NonNullable<ModerationLogQuery['forum']>['moderationLog']['nodes'][number];

/** One decision of the public log: what was done to which comment, when, and by which rule. */
export function Decision({
  decision: { act, rule, decidedAt, comment },
  zone,
}: {
  decision: DecisionParts;
  zone: string;
}) {
  const { i18n } = useLingui();
  return (
    <li>
      <h2>{act === 'HIDE' ? i18n.t('Comment hidden') : i18n.t('Comment shown again')}</h2>
      <p className="facts">
        <Time at={decidedAt} zone={zone} />
        <Link to={comment.path}>
          {i18n.t('Comment no. {number} in its discussion', {
            number: comment.number,
          })}
        </Link>
      </p>
      <p>
        <Label>{i18n.t('Rule:')}</Label>
        <RuleOfConduct rule={rule} />
      </p>
    </li>
  );
}
