import { RankedBallots, ScoredBallots } from '@plenary/tally';
import { BadInput, CommandFailure } from '../failure.ts';
import { type JsonNode, readJson } from '../reading/json.ts';
import { BallotBox } from './ballot-box.ts';
import type { Marks } from './marks.ts';
import type { ReadBallots } from './read-ballots.ts';

/** No file of votes is longer, in characters: it is read whole. */
const longest = 100_000_000;

/**
 * Reads votes as JSON: `{"description": "…", "votes": {"voter": 1}}`, 1 for, -1 against, 0 abstaining; or a score for each
 * of several options, `{"voter": {"option": 2}}`, where the higher score is ranked before the lower.
 * @param marks how votes are read; null where they are to be ranked.
 */
export async function readVotesJson(
  file: string,
  pieces: AsyncIterable<string>,
  marks: Marks | null,
): Promise<ReadBallots> {
  const root = readJson(file, await whole(file, pieces));
  const top = root.value instanceof Map ? root.value : new Map<string, JsonNode>();
  const votes = top.get('votes');
  if (!votes || !(votes.value instanceof Map))
    throw new BadInput(
      file,
      root.line,
      String(root.column),
      'here should stand an object with "votes", an object by the names of voters.',
    );
  const voters = [...votes.value];
  const several = voters.some(([, { value }]) => value instanceof Map);
  const description = top.get('description')?.value;
  const options = several ? optionsOf(voters) : [typeof description === 'string' ? description : 'votes'];
  if (!several && marks === null)
    throw new CommandFailure(`${file}: each voter has one vote, which ranks nothing. --method support counts it.`);
  const ballots = marks ? new ScoredBallots(options) : new RankedBallots(options);
  const box = new BallotBox(file, ballots);
  for (const [voter, { line, column, value }] of voters) {
    const own = value instanceof Map ? value : new Map([[options[0] as string, { line, column, value }]]);
    if (several !== value instanceof Map)
      throw new BadInput(file, line, String(column), `${JSON.stringify(voter)} votes in another form than others.`);
    const cells = options.map((option) => own.get(option)?.value ?? '');
    const read = marks
      ? cells.map((cell) => (typeof cell === 'object' ? Number.NaN : marks.of(String(cell))))
      : ranksOf(cells);
    const wrong = read.findIndex(Number.isNaN);
    if (wrong < 0) box.put(line, read);
    else box.spoil(line, `${JSON.stringify(cells[wrong])} is no ${marks?.called ?? 'score'}`);
  }
  return { form: 'json', profile: ballots.profile(), spoilt: box.spoilt, notes: [] };
}

async function whole(file: string, pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > longest) throw new CommandFailure(`${file}: it is JSON of more than ${longest} characters.`);
  }
  return text;
}

function optionsOf(voters: readonly [string, JsonNode][]): string[] {
  return [...new Set(voters.flatMap(([, { value }]) => (value instanceof Map ? [...value.keys()] : [])))];
}

/** 1 for the highest score, 2 for the next, 0 where there is none. */
function ranksOf(cells: readonly unknown[]): number[] {
  const scores = [...new Set(cells.filter((cell) => typeof cell === 'number'))].sort((a, b) => b - a);
  return cells.map((cell) => (cell === '' ? 0 : typeof cell === 'number' ? scores.indexOf(cell) + 1 : Number.NaN));
}
