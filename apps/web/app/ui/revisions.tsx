import { useLingui } from '@lingui/react';
import type { Revision } from './comment.tsx';
import { Label } from './label.tsx';
import { Prose } from './text.tsx';
import { Time } from './time.tsx';

interface RevisionsProps {
  /** Newest first. */
  revisions: readonly Revision[];
  language: string;
  zone: string;
}

/** What a comment said before it was edited. */
export function Revisions({ revisions, language, zone }: RevisionsProps) {
  const { i18n } = useLingui();
  return (
    <details className="revisions">
      <summary>
        {i18n.t('{count, plural, one {Earlier wording} other {# earlier wordings}}', { count: revisions.length })}
      </summary>
      {revisions.map(({ html, writtenAt }) => (
        <blockquote key={writtenAt}>
          <p className="small">
            <Label>{i18n.t('Written:')}</Label>
            <Time at={writtenAt} zone={zone} />
          </p>
          <Prose html={html} language={language} />
        </blockquote>
      ))}
    </details>
  );
}
