import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { RecordQuery } from '../generated/operations.ts';
import { Label } from '../ui/label.tsx';
import { useStandingWords } from '../ui/standing.ts';
import { Time } from '../ui/time.tsx';
import { actWords } from './act-words.ts';
import { Facts } from './facts.tsx';
import { useSubject } from './subject.ts';

export type Forum = NonNullable<RecordQuery['forum']>;
export type RecordEntry = Forum['record']['nodes'][number];

/** One entry of the record: what was done to what, when and by whom; its public facts and its hash unfold. */
export function Entry({ entry, forum }: { entry: RecordEntry; forum: Forum }) {
  const { i18n } = useLingui();
  const offices: Readonly<Record<string, string>> = useStandingWords().office;
  const words = actWords(entry.act);
  const subject = useSubject(entry, forum);
  return (
    <li id={`e${entry.number}`}>
      <h2>{words ? i18n.t(words) : <code>{entry.act}</code>}</h2>
      <p className="facts">
        <a href={`#e${entry.number}`}>{i18n.t('Entry {number}', { number: entry.number })}</a>
        {subject && <Link to={subject.to}>{subject.label}</Link>}
        <Time at={entry.at} zone={forum.timeZone} />
        {entry.act !== 'PRIVATE' && (
          <span>
            <Actor entry={entry} />
          </span>
        )}
        {entry.office && <span>{i18n.t('Office: {office}', { office: offices[entry.office] ?? entry.office })}</span>}
      </p>
      <Facts entry={entry} />
    </li>
  );
}

/** The pseudonym; of a ballot not before its poll is closed. */
function Actor({ entry: { actor, content } }: { entry: RecordEntry }) {
  const { i18n } = useLingui();
  if (actor === null) return content === null ? i18n.t('By a voter') : i18n.t('By the installation itself');
  return (
    <>
      <Label>{i18n.t('By:')}</Label>
      <span className="hash" dir="ltr">
        {actor}
      </span>
    </>
  );
}
