import { BadInput } from '../failure.ts';
import { linesOf } from '../reading/lines.ts';
import { BltBallots } from './blt-ballots.ts';
import type { ReadBallots } from './read-ballots.ts';

/**
 * Reads a BLT file (I. D. Hill, B. A. Wichmann, D. R. Woodall: Algorithm 123, Single transferable vote by Meek's method,
 * 1987): candidates and seats; withdrawn candidates as negative numbers; ballots as `voters 3 1 2 0`; 0; names; a title.
 * As OpenSTV and OpenTally write it: `2=4` ranks equally, `-` leaves a rank out, # begins a remark.
 */
export async function readBlt(file: string, pieces: AsyncIterable<string>): Promise<ReadBallots> {
  const ballots = new BltBallots(file);
  const texts: TextsOfLine[] = [];
  let last = 1;
  for await (const lines of linesOf(pieces))
    for (const { line, text } of lines) {
      if (text.trim() !== '') last = line;
      const rest = ballots.take(line, text);
      const ofLine = rest === null ? [] : textsOf(file, line, text, rest);
      if (ofLine.length > 0) texts.push({ line, ofLine });
    }
  const read = ballots.end(last);
  const named = namesOf(texts, read.profile.options.length);
  const names = named.map(({ name }) => name);
  const twice = named.find(({ name }, index) => names.indexOf(name) !== index);
  if (names.length < read.profile.options.length)
    throw new BadInput(file, last, '1', `it names ${names.length} of ${read.profile.options.length} candidates.`);
  if (twice) throw new BadInput(file, twice.line, '1', `two candidates are called ${JSON.stringify(twice.name)}.`);
  return {
    ...read,
    form: 'blt',
    profile: { ...read.profile, options: names },
    withdrawn: read.withdrawn.map((number) => names[number - 1] as string),
  };
}

interface TextsOfLine {
  line: number;
  ofLine: readonly string[];
}

/** A text in quotes, in which a quote is doubled or stands behind a backslash, and then a blank or the end; a remark. */
const quoted = /"((?:\\"|""|[^"])*)"(?=[\s,]|$)|#.*$/g;

/**
 * The texts of a line from a place on: those in quotes, or, where it does not begin with one, all of it. Where quotes
 * stand within quotes, as in "Ann "Bo" Cy", the line is one text from its first quote to its last.
 */
function textsOf(file: string, line: number, text: string, from: number): string[] {
  const rest = text.slice(from).trim();
  if (!rest.startsWith('"')) return rest === '' || rest.startsWith('#') ? [] : [rest];
  const plain = (inQuotes: string) => inQuotes.replaceAll(/\\"|""/g, '"').trim();
  if (!rest.replaceAll(quoted, '').includes('"'))
    return [...rest.matchAll(quoted)].flatMap(([, name]) => (name === undefined ? [] : [plain(name)]));
  const [, whole] = /^"(.*\S)"$/.exec(rest) ?? [];
  if (whole !== undefined && (rest.match(/"/g) ?? []).length % 2 === 0) return [plain(whole)];
  throw new BadInput(file, line, String(text.lastIndexOf('"') + 1), 'a quote (") is not closed.');
}

/** A name a line, whatever stands after it, such as a party; or all names on fewer lines. */
function namesOf(texts: readonly TextsOfLine[], candidates: number): { name: string; line: number }[] {
  const each = texts.flatMap(({ line, ofLine }) =>
    (texts.length >= candidates ? ofLine.slice(0, 1) : ofLine).map((name) => ({ name, line })),
  );
  return each.slice(0, candidates);
}
