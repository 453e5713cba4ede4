import { RankedBallots } from '@plenary/tally';
import { BadInput } from '../failure.ts';
import { counted } from '../forum-terms.ts';
import { linesOf } from '../reading/lines.ts';
import { BallotBox } from './ballot-box.ts';
import type { ReadBallots } from './read-ballots.ts';

const drawing = /\bOption\s+\w+\s*-*>\s*:\s*(.*?)\s*$/;
const vote = /^\s*V:\s*(\S+)/;

/**
 * Reads a tally sheet of Debian's votes (https://www.debian.org/vote): a drawing with `Option 1----->: name` a line, then
 * `V: 2-13` and the voter's code a line. Each character is an option's rank: digits, letters from the tenth on, - unranked.
 */
export async function readDebian(file: string, pieces: AsyncIterable<string>): Promise<ReadBallots> {
  const names: string[] = [];
  let ballots: RankedBallots | null = null;
  let box: BallotBox | null = null;
  let last = 1;
  for await (const lines of linesOf(pieces))
    for (const { line, text } of lines) {
      last = line;
      const marks = vote.exec(text)?.[1];
      const name = drawing.exec(text)?.[1];
      if (marks !== undefined) {
        ballots ??= new RankedBallots(named(file, line, names));
        box ??= new BallotBox(file, ballots);
        take(box, line, marks, text.indexOf(marks, text.indexOf(':')) + 1, names.length);
      } else if (name !== undefined) {
        if (ballots) throw new BadInput(file, line, columnOf(text), 'an option is named below the first ballot.');
        if (names.includes(name))
          throw new BadInput(file, line, columnOf(text), `two options are called ${JSON.stringify(name)}.`);
        names.push(name);
      }
    }
  if (!ballots || !box) throw new BadInput(file, last, '1', 'there is no ballot: a line that begins with V:.');
  return { form: 'debian', profile: ballots.profile(), spoilt: box.spoilt };
}

/** Where a line of the drawing names its option. */
const columnOf = (text: string) => String(text.indexOf('Option') + 1);

function named(file: string, line: number, names: readonly string[]): readonly string[] {
  if (names.length > 0) return names;
  throw new BadInput(file, line, '1', 'no line above names the options, as "Option 1----->: name".');
}

function take(box: BallotBox, line: number, marks: string, column: number, options: number): void {
  if (marks.length !== options)
    throw new BadInput(
      box.file,
      line,
      String(column),
      `it ranks ${counted(marks.length, 'option', 'options')} where the sheet has ${options}.`,
    );
  const ranks = [...marks].map((mark) =>
    mark === '-' ? 0 : /^[1-9a-z]$/i.test(mark) ? parseInt(mark, 36) : Number.NaN,
  );
  const wrong = ranks.findIndex((rank) => !(rank <= options));
  if (wrong < 0) box.put(line, ranks);
  else box.spoil(line, `${JSON.stringify(marks[wrong])} is no rank among ${options} options`);
}
