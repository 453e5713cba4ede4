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
  const texts: string[][] = [];
  let last = 1;
  for await (const lines of linesOf(pieces))
    for (const { line, text } of lines) {
      if (text.trim() !== '') last = line;
      const rest = ballots.take(line, text);
      if (rest !== null) texts.push(textsOf(file, line, text, rest));
    }
  const read = ballots.end(last);
  const names = namesOf(
    texts.filter((ofLine) => ofLine.length > 0),
    read.profile.options.length,
  );
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (names.length < read.profile.options.length)
    throw new BadInput(file, last, null, `it names ${names.length} of ${read.profile.options.length} candidates.`);
  if (twice !== undefined) throw new BadInput(file, last, null, `two candidates are called ${JSON.stringify(twice)}.`);
  return {
    ...read,
    form: 'blt',
    profile: { ...read.profile, options: names },
    withdrawn: read.withdrawn.map((number) => names[number - 1] as string),
  };
}

/** The texts of a line from a place on: those in quotes, or, where it does not begin with one, all of it. */
function textsOf(file: string, line: number, text: string, from: number): string[] {
  const rest = text.slice(from).trim();
  if (!rest.startsWith('"')) return rest === '' || rest.startsWith('#') ? [] : [rest];
  const texts = [...rest.matchAll(/"((?:[^"]|"")*)"|#.*$/g)];
  const left = rest.replaceAll(/"((?:[^"]|"")*)"|#.*$/g, '');
  if (left.includes('"'))
    throw new BadInput(file, line, String(text.lastIndexOf('"') + 1), 'a quote (") is not closed.');
  return texts.flatMap(([, name]) => (name === undefined ? [] : [name.replaceAll('""', '"').trim()]));
}

/** A name a line, whatever stands after it, such as a party; or all names on fewer lines. */
function namesOf(texts: readonly (readonly string[])[], candidates: number): string[] {
  const names = texts.length >= candidates ? texts.map(([name]) => name as string) : texts.flat();
  return names.slice(0, candidates);
}
