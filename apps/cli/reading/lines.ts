/** A line of a text without its end. Lines count from 1. */
export interface TextLine {
  line: number;
  text: string;
}

/** The lines of a text that comes in pieces of whole lines: those of one piece together, so that waiting costs little. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<TextLine[]> {
  let line = 0;
  for await (const piece of pieces) {
    const lines: TextLine[] = [];
    for (let start = 0; start < piece.length; ) {
      const next = piece.indexOf('\n', start);
      const end = next < 0 ? piece.length : next;
      line += 1;
      lines.push({ line, text: piece.slice(start, piece.charCodeAt(end - 1) === carriageReturn ? end - 1 : end) });
      start = end + 1;
    }
    yield lines;
  }
}

const carriageReturn = 13;
