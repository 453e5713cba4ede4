/** A piece of a text: a paragraph, an item of a list, or a heading. */
interface Piece {
  /** Markdown that stands before it: `- `, `1. `, `## `, or nothing. */
  mark: string;
  text: string;
}

/** Lines longer than this are paragraphs, not wrapped by hand. */
const widestWrap = 160;
/** A line shorter than this share of the usual one ends where its author ended it. */
const shortShare = 0.75;

/** A question mark before a sentence is a bullet that a conversion lost. */
const bullet = /^(?:[•*·▪–-]=?\s+(?=\S)|\?\s+(?=\p{Lu}))/u;
const subBullet = /^>\s+(?=\S)/;
const numbered = /^(\d{1,3})\.(?:\s+|$)/;
/** Such as `1.2`, `1.2.1.`, `3 - `, `(a)`, `(iv)`: it begins a paragraph that keeps it. */
const clause = /^(?:\d{1,3}(?:\.\d{1,3})+\.?\s|\d{1,2} [-–] |\((?:[a-z]|[ivx]{1,5})\)\s)/;
const sentenceEnd = /[.:;?!…]["”’»)\]]*$/;

/**
 * Plain text as Markdown that reads alike: hand-wrapped lines joined into paragraphs, lines that begin with a bullet or
 * a number as lists, lines that `headings` names as headings. Nothing else of it becomes markup.
 */
export function markdownOf(text: string, headings: ReadonlySet<string> = new Set()): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\s\u00ad]+/g, ' ').trim());
  const width = usualWidth(lines);
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  for (const [index, line] of lines.entries()) {
    if (line === '') {
      if (open?.text) open = null;
      continue;
    }
    if (headings.has(line)) {
      pieces.push({ mark: '## ', text: line });
      open = null;
      continue;
    }
    const next = lines[index + 1] ?? '';
    const started: Piece | null = startOf(line, pieces.at(-1)?.mark ?? '', open);
    const apart = started || (open && isTitleAfter(open.text, line, next, width));
    if (open && !apart) open.text = joined(open.text, line);
    else {
      open = started ?? { mark: '', text: line };
      pieces.push(open);
    }
    if (endsHere(open, line, next, width)) open = null;
  }
  return written(pieces.filter(({ text }) => text !== ''));
}

/** The length that most lines come close to. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** The piece that begins with this line because of what it begins with; null where it goes on. */
function startOf(line: string, before: string, open: Piece | null): Piece | null {
  if (bullet.test(line)) return { mark: '- ', text: line.replace(bullet, '') };
  if (subBullet.test(line) && /^ *- /.test(before)) return { mark: '  - ', text: line.replace(subBullet, '') };
  if (clause.test(line)) return { mark: '', text: line };
  const number = Number(numbered.exec(line)?.[1] ?? Number.NaN);
  const last = Number(/^(\d+)\. $/.exec(before)?.[1] ?? Number.NaN);
  const next = number === last + 1;
  const begins = number === 1 || (number > 1 && (!open || sentenceEnd.test(open.text)));
  if (!next && !begins) return null;
  // Markdown counts on from a list's first number: what is not the next one cannot stand in the same list.
  if (!next && !Number.isNaN(last)) return { mark: '', text: line };
  return { mark: `${number}. `, text: line.replace(numbered, '') };
}

function endsHere(open: Piece, line: string, next: string, width: number): boolean {
  if (open.text === '') return false;
  if (width > widestWrap) return true;
  if (line.length >= width * shortShare) return false;
  if (sentenceEnd.test(line)) return true;
  // A short line that stands first in its paragraph, before one that begins anew, is a title.
  return open.mark === '' && open.text === line && /^\p{Lu}/u.test(next);
}

/** Whether a short line after a finished sentence is a title, not the sentence after it. */
function isTitleAfter(text: string, line: string, next: string, width: number): boolean {
  const short = line.length < width * shortShare && !sentenceEnd.test(line);
  return short && sentenceEnd.test(text) && /^\p{Lu}/u.test(line) && /^\p{Lu}/u.test(next);
}

/** A word divided at a line's end keeps its hyphen: whether it was the author's, nobody can tell. */
function joined(text: string, line: string): string {
  if (text === '') return line;
  return /\p{L}-$/u.test(text) ? `${text}${line}` : `${text} ${line}`;
}

function written(pieces: readonly Piece[]): string {
  return pieces
    .map(({ mark, text }, index) => {
      const before = pieces[index - 1]?.mark;
      const gap = before === undefined ? '' : sameList(before, mark) ? '\n' : '\n\n';
      return `${gap}${mark}${escaped(text)}`;
    })
    .join('');
}

const sameList = (one: string, other: string): boolean =>
  (/^ *- $/.test(one) && /^ *- $/.test(other)) || (/^\d/.test(one) && /^\d/.test(other));

/** Text of one line in which Markdown finds no markup. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([#+-])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(=+|-+)$/, '\\$1');
}
