import { RankedBallots } from '@plenary/tally';
import { BadInput } from '../failure.ts';
import { linesOf } from '../reading/lines.ts';
import { BallotBox } from './ballot-box.ts';
import type { ReadBallots } from './read-ballots.ts';

const namePrefix = 'ALTERNATIVE NAME ';

/**
 * Reads a file of PrefLib (.soi, .soc, .toi, .toc; https://preflib.github.io/PrefLib-Jekyll/format): a header, then
 * `voters: 2,{1,3},4` a line: options by number, the best first, tied ones in braces. Before 2022 a comma stood for the colon.
 */
export async function readPreflib(file: string, pieces: AsyncIterable<string>): Promise<ReadBallots> {
  const header = new Header();
  let body: Body | null = null;
  let last = 1;
  for await (const lines of linesOf(pieces))
    for (const { line, text } of lines) {
      last = line;
      if (text.trim() === '') continue;
      if (body && text.startsWith('#'))
        throw new BadInput(file, line, '1', 'a line of the header stands below ballots.');
      if (!body && header.take(text)) continue;
      body ??= new Body(file, namesIn(file, line, header.values), header.separator);
      body.add(line, text);
    }
  body ??= new Body(file, namesIn(file, last, header.values), header.separator);
  const stated = header.values.get('NUMBER VOTERS');
  const differ = stated !== undefined && stated !== String(body.voters);
  return {
    form: 'preflib',
    profile: body.ballots.profile(),
    spoilt: body.box.spoilt,
    notes: differ ? [`Its header says ${stated} voters, but its lines hold ${body.voters}.`] : [],
  };
}

/** `# NAME: value` a line; before 2022 the number of alternatives, `number,name` for each, and `voters,sum,orders`. */
class Header {
  readonly values = new Map<string, string>();
  /** What stands behind the number of ballots. */
  separator: ':' | ',' = ':';

  /** Takes a line where it is one of the header. */
  take(text: string): boolean {
    if (text.startsWith('#')) {
      const [, name = '', value = ''] = /^#\s*([^:]*?)\s*:\s*(.*?)\s*$/.exec(text) ?? [];
      this.values.set(name.toUpperCase(), value);
      return true;
    }
    if (this.values.size === 0 && /^\s*\d+\s*$/.test(text)) {
      this.values.set('NUMBER ALTERNATIVES', text.trim());
      this.separator = ',';
      return true;
    }
    const [, number, name = ''] = /^\s*(\d+)\s*,\s*(.*?)\s*$/.exec(text) ?? [];
    if (this.separator === ':' || number === undefined || this.values.has('NUMBER VOTERS')) return false;
    const isNamed = this.values.size > Number(this.values.get('NUMBER ALTERNATIVES'));
    this.values.set(isNamed ? 'NUMBER VOTERS' : `${namePrefix}${number}`, isNamed ? number : name);
    return true;
  }
}

/** Names of the alternatives, by their numbers. */
function namesIn(file: string, line: number, header: ReadonlyMap<string, string>): string[] {
  if (header.size === 0) throw new BadInput(file, line, '1', 'no header of # NAME: value stands above.');
  const named = [...header.keys()].filter((key) => key.startsWith(namePrefix)).length;
  const stated = header.get('NUMBER ALTERNATIVES') ?? String(named);
  if (stated !== String(named) || named === 0)
    throw new BadInput(
      file,
      line,
      '1',
      `the header above names ${named} alternatives, and says that there are ${stated}.`,
    );
  const names = Array.from({ length: named }, (_, index) => header.get(`${namePrefix}${index + 1}`));
  return names.map((name, index) => {
    if (!name) throw new BadInput(file, line, '1', `the header above does not name alternative ${index + 1}.`);
    if (names.indexOf(name) < index)
      throw new BadInput(file, line, '1', `the header above names two alternatives ${JSON.stringify(name)}.`);
    return name;
  });
}

/** The lines below the header. */
class Body {
  readonly ballots: RankedBallots;
  readonly box: BallotBox;
  voters = 0;
  readonly #ranks: Uint16Array;

  constructor(
    readonly file: string,
    readonly names: readonly string[],
    readonly separator: ':' | ',',
  ) {
    this.ballots = new RankedBallots(names);
    this.box = new BallotBox(file, this.ballots);
    this.#ranks = new Uint16Array(names.length);
  }

  add(line: number, text: string): void {
    const start = /^\s*(\d+)\s*([:,])\s*/.exec(text);
    if (start?.[2] !== this.separator)
      throw new BadInput(
        this.file,
        line,
        '1',
        `a line of ballots begins with their number and a ${this.separator === ':' ? 'colon' : 'comma'}.`,
      );
    const times = Number(start[1]);
    if (!Number.isSafeInteger(times)) throw new BadInput(this.file, line, '1', `${start[1]} are too many ballots.`);
    this.voters += times;
    const twice = this.#rank(line, text, start[0].length);
    if (twice === null) this.box.put(line, this.#ranks, times);
    else this.box.spoil(line, `it ranks ${JSON.stringify(twice)} twice`, times);
  }

  /** Fills the ranks; gives the name of an alternative that stands twice, if one does. */
  #rank(line: number, text: string, from: number): string | null {
    const tier = /\s*(?:\d+|\{\s*\d+(?:\s*,\s*\d+)*\s*\})\s*(,|$)/y;
    let twice: string | null = null;
    this.#ranks.fill(0);
    tier.lastIndex = from;
    for (let rank = 1; tier.lastIndex < text.length; rank += 1) {
      const at = tier.lastIndex;
      const [found, end] = tier.exec(text) ?? [];
      if (found === undefined) throw this.#bad(line, at, 'here stands neither a number nor numbers in braces.');
      for (const { 0: number, index } of found.matchAll(/\d+/g)) {
        const option = Number(number) - 1;
        const name = this.names[option];
        if (name === undefined) throw this.#bad(line, at + index, `the header names no alternative ${number}.`);
        if (this.#ranks[option] !== 0) twice = name;
        this.#ranks[option] = rank;
      }
      if (end === ',' && tier.lastIndex >= text.length)
        throw this.#bad(line, text.length - 1, 'the line ends in a comma.');
    }
    return twice;
  }

  #bad(line: number, at: number, reason: string): BadInput {
    return new BadInput(this.file, line, String(at + 1), reason);
  }
}
