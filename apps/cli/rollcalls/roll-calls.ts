/** How a country voted. */
export type Vote = 'SUPPORT' | 'OPPOSE' | 'ABSTAIN';

/** A row of a file of roll calls. */
export interface VoteRow {
  line: number;
  rcid: string;
  title: string;
  country: string;
  /** '' where the file does not say. */
  code: string;
  group: string;
  vote: Vote;
}

export interface Country {
  name: string;
  /** As the file has it; '' where it never says. */
  code: string;
  group: string;
  /** Where it stands first. */
  line: number;
}

export interface RollCall {
  rcid: string;
  title: string;
  votes: { country: Country; vote: Vote }[];
}

/** Why a row contradicts those before it, and the column in which it does. */
export class Contradiction extends Error {
  readonly column: 'country' | 'countryCode' | 'group' | 'title';

  constructor(column: Contradiction['column'], message: string) {
    super(message);
    this.column = column;
  }
}

/** A country's byte in a roll call; 0 is an absent one. */
const votes: readonly (Vote | undefined)[] = [undefined, 'SUPPORT', 'OPPOSE', 'ABSTAIN'];

/**
 * All roll calls of a file, whatever the order of its rows: a byte for each country and roll call, so that a million
 * votes take a few megabytes. Groups, countries and roll calls keep the order in which they first appear.
 */
export class RollCalls {
  private readonly countriesByName = new Map<string, Country & { index: number }>();
  private readonly calls = new Map<string, { title: string; votes: Uint8Array; cast: number }>();
  readonly groups: string[] = [];
  /** Rows taken. */
  rows = 0;

  get countries(): Country[] {
    return [...this.countriesByName.values()];
  }

  get size(): number {
    return this.calls.size;
  }

  /** @throws Contradiction where the row cannot stand beside those before it. */
  add(row: VoteRow): void {
    const call = this.calls.get(row.rcid) ?? {
      title: '',
      votes: new Uint8Array(this.countriesByName.size + 1),
      cast: 0,
    };
    if (call.title && row.title && call.title !== row.title)
      throw new Contradiction('title', `roll call ${row.rcid} has the title ${JSON.stringify(call.title)} before.`);
    const country = this.countryOf(row);
    if (call.votes[country.index])
      throw new Contradiction('country', `${row.country} stands in roll call ${row.rcid} before.`);
    if (country.index >= call.votes.length) call.votes = grown(call.votes, this.countriesByName.size);
    call.votes[country.index] = votes.indexOf(row.vote);
    call.title ||= row.title;
    call.cast += 1;
    this.calls.set(row.rcid, call);
    this.rows += 1;
  }

  /** In the order of the file. */
  *all(): Generator<RollCall> {
    const countries = this.countries;
    for (const [rcid, call] of this.calls) {
      const cast = countries.flatMap((country, index) => {
        const vote = votes[call.votes[index] ?? 0];
        return vote ? [{ country, vote }] : [];
      });
      yield { rcid, title: call.title, votes: cast };
    }
  }

  private countryOf({ line, country: name, code, group }: VoteRow): Country & { index: number } {
    const known = this.countriesByName.get(name);
    if (known) {
      if (known.group !== group)
        throw new Contradiction('group', `${name} is in ${JSON.stringify(known.group)} on line ${known.line}.`);
      if (code && known.code && known.code !== code)
        throw new Contradiction('countryCode', `${name} has the code ${known.code} on line ${known.line}.`);
      known.code ||= code;
      return known;
    }
    if (!this.groups.includes(group)) this.groups.push(group);
    const country = { name, code, group, line, index: this.countriesByName.size };
    this.countriesByName.set(name, country);
    return country;
  }
}

function grown(bytes: Uint8Array, least: number): Uint8Array {
  const larger = new Uint8Array(Math.max(least, Math.ceil(bytes.length * 1.5)));
  larger.set(bytes);
  return larger;
}
