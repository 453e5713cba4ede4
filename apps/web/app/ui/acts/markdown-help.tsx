import { useLingui } from '@lingui/react';
import { Fragment } from 'react';

/** How a text is marked up, by example. */
export function MarkdownHelp() {
  const { i18n } = useLingui();
  const examples: [written: string, means: string][] = [
    ['# …', i18n.t('Heading')],
    ['**…**', i18n.t('Strong')],
    ['- …', i18n.t('List')],
    ['1. …', i18n.t('Numbered list')],
    ['[…](https://…)', i18n.t('Link')],
    ['> …', i18n.t('Quotation')],
  ];
  return (
    <details>
      <summary>{i18n.t('How to mark up the text')}</summary>
      <p>{i18n.t('An empty line begins a new paragraph.')}</p>
      <dl className="terms">
        {examples.map(([written, means]) => (
          <Fragment key={written}>
            <dt>
              <code dir="ltr">{written}</code>
            </dt>
            <dd>{means}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
