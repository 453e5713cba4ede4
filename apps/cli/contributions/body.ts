import type { Contribution } from './contribution.ts';
import { escaped, markdownOf } from './markdown.ts';

/** Titles of the two parts of such a contribution, each on a line of its own. */
const headings = new Set(['Abstract', 'Document']);

/** The text of a contribution as Markdown. Its keywords, which a proposal has no other place for, stand at its end. */
export function bodyOf(contribution: Contribution): string {
  const { keywords } = contribution;
  const source =
    contribution.text_main ?? contribution.text_attachment ?? 'The source has no text for this contribution.';
  const body = markdownOf(withoutHeader(source, contribution), headings);
  return keywords ? `${body}\n\nKeywords: ${escaped(keywords)}` : body;
}

/**
 * The text without the lines at its beginning that say title and fields once more. They are taken away only where they
 * say, word by word, exactly what the fields say; otherwise they stay.
 */
export function withoutHeader(text: string, contribution: Contribution): string {
  const { title, area, submitter, region, organization, sector, keywords } = contribution;
  const said = { Area: area, 'Entitled by': submitter, Region: region, Organization: organization, Sector: sector };
  const fields = Object.entries({ ...said, Keywords: keywords }).flatMap(([label, value]) =>
    value ? [`${label}: ${value}`] : [],
  );
  const header = flat([title, ...fields].join(' '));
  const lines = text.split('\n');
  let read = '';
  for (const [index, line] of lines.entries()) {
    read = flat(`${read} ${line}`);
    if (read === header) return withoutAttachments(lines.slice(index + 1)).join('\n');
    if (!header.startsWith(read)) break;
  }
  return text;
}

function withoutAttachments(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => !/^\s*(Doc Attached: Click here to see the doc \d+)?\s*$/.test(line));
  return first < 0 ? [] : lines.slice(first);
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
