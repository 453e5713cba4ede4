import { useLingui } from '@lingui/react';
import type { RecordEntry } from './entry.tsx';

/** What an entry says of itself, and the hash that seals it. */
export function Facts({ entry }: { entry: RecordEntry }) {
  const { i18n } = useLingui();
  return (
    <details>
      <summary>{i18n.t('Facts and hash')}</summary>
      {entry.content === null ? (
        <p>
          {entry.act === 'PRIVATE'
            ? i18n.t(
                'Somebody worked on a draft that is not public. What was done stands here once it is submitted. The hash stands already and will fit.',
              )
            : i18n.t('Who voted and how is withheld until the poll closes. The hash stands already and will fit.')}
        </p>
      ) : (
        <pre dir="ltr">
          <code>{pretty(entry.content)}</code>
        </pre>
      )}
      <dl className="terms small">
        {entry.subjectType && (
          <>
            <dt>{i18n.t('About')}</dt>
            <dd className="hash" dir="ltr">
              {entry.subjectType} {entry.subjectId}
            </dd>
          </>
        )}
        <dt>SHA-256</dt>
        <dd className="hash" dir="ltr">
          {entry.hash}
        </dd>
      </dl>
    </details>
  );
}

function pretty(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
