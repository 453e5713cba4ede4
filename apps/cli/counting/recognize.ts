import type { Form } from './read-ballots.ts';

/** A line of the drawing above the ballots of a tally sheet. */
const drawnOption = /^[/|\s]*Option\s+\w+\s*-+>\s*:/;
const preflibHeader = /^#\s*(FILE NAME|TITLE|DATA TYPE|NUMBER ALTERNATIVES|ALTERNATIVE NAME \d+)\s*:/i;

/**
 * A file of ballots is known by its beginning; where that is wrong, by the end of its name; CSV, where it is nothing else.
 */
export function formOf(head: string, name: string): Exclude<Form, 'options' | 'choices' | 'votes'> | 'csv' {
  if (/^\s*[{[]/.test(head)) return 'json';
  const lines = head.split('\n').map((line) => line.trim());
  if (lines.some((line) => /^V:\s*[-\dA-Za-z]+(\s|$)/.test(line))) return 'debian';
  if (lines.some((line) => drawnOption.test(line))) return 'debian';
  if (lines.some((line) => preflibHeader.test(line)) || /\.(soi|soc|toi|toc)$/i.test(name)) return 'preflib';
  const [numbers = ''] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return /^\d+\s+\d+(\s|$)/.test(numbers) || /\.blt$/i.test(name) ? 'blt' : 'csv';
}

const headSize = 64 * 1_024;

/** The beginning of a text, and the whole of it again from there. */
export async function peeked(pieces: AsyncIterable<string>): Promise<{ head: string; all: AsyncIterable<string> }> {
  const rest = pieces[Symbol.asyncIterator]();
  let head = '';
  while (head.length < headSize) {
    const { done, value } = await rest.next();
    if (done) break;
    head += value;
  }
  async function* all() {
    if (head !== '') yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  return { head, all: all() };
}
