import { useLingui } from '@lingui/react';
import { useRefused } from '../act-form.tsx';
import { Prose } from '../text.tsx';

const focused = { autoFocus: true };

/** What the text in the form around it will look like, where its author asked for that. */
export function TextPreview({ language }: { language?: string }) {
  const { i18n } = useLingui();
  const sent = useRefused();
  if (sent?.preview === undefined) return null;
  const title = sent.values.title?.[0];
  return (
    <section className="preview" aria-label={i18n.t('Preview')} tabIndex={-1} {...focused}>
      <p className="soft">{i18n.t('Preview. Nothing is saved yet.')}</p>
      {title && (
        <h2>
          <bdi>{title}</bdi>
        </h2>
      )}
      <Prose html={sent.preview} language={sent.values.language?.[0] ?? language ?? i18n.locale} />
    </section>
  );
}
