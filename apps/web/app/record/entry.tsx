import { useLingui } from '@lingui/react';
import type { RecordQuery } from '../generated/operations.ts';
import { Label } from '../ui/label.tsx';
import { useStandingWords } from '../ui/standing.ts';
import { Time } from '../ui/time.tsx';
import { actWords } from './act-words.ts';

type RecordEntry = NonNullable<RecordQuery['forum']>['record']['nodes'][number];

/** One entry of the record: what was done, when and by whom; its public facts and its hash unfold. */
export function Entry({ entry, zone }: { entry: RecordEntry; zone: string }) {
  const { i18n } = useLingui();
  const offices: Readonly<Record<string, string>> = useStandingWords().office;
  const words = actWords(entry.act);
  return (
    <li id={`e${entry.number}`}>
      <h2>{words ? i18n.t(words) : <code>{entry.act}</code>}</h2>
      <p className="facts">
        <a href={`#e${entry.number}`}>{i18n.t('No. {number}', { number: entry.number })}</a>
        <Time at={entry.at} zone={zone} />
        <span>
          {entry.actor === null && entry.content === null ? (
            i18n.t('By a voter')
          ) : entry.actor ? (
            <>
              <Label>{i18n.t('By:')}</Label>
              <span className="hash" dir="ltr">
                {entry.actor}
              </span>
            </>
          ) : (
            i18n.t('By the installation itself')
          )}
        </span>
        {entry.office && <span>{i18n.t('Office: {office}', { office: offices[entry.office] ?? entry.office })}</span>}
      </p>
      <details>
        <summary>{i18n.t('Facts and hash')}</summary>
        {entry.content === null ? (
          <p>{i18n.t('Who voted and how is withheld until the poll closes. The hash stands already and will fit.')}</p>
        ) : (
          <pre dir="ltr">
            <code>{pretty(entry.content)}</code>
          </pre>
        )}
        <dl className="terms small">
          <dt>{i18n.t('About')}</dt>
          <dd className="hash" dir="ltr">
            {entry.subjectType} {entry.subjectId}
          </dd>
          <dt>SHA-256</dt>
          <dd className="hash" dir="ltr">
            {entry.hash}
          </dd>
        </dl>
      </details>
    </li>
  );
}

function pretty(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
