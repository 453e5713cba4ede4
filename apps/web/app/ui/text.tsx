import { written } from '../i18n/direction.ts';

/** A text that people wrote, as the HTML that `htmlOf` made of its Markdown, in the language it was written in. */
export function Prose({ html, language }: { html: string; language: string }) {
  const madeByMarkdown = { __html: html };
  return <div className="prose" {...written(language)} dangerouslySetInnerHTML={madeByMarkdown} />;
}
