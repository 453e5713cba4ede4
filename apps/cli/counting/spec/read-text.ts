import type { Profile } from '@plenary/tally';
import { readBallots } from '../read.ts';
import type { ReadingTerms } from '../read-ballots.ts';

const usual: ReadingTerms = {
  method: 'SCHULZE',
  input: null,
  delimiter: null,
  ignore: [],
  group: null,
  times: null,
  overvotes: 'EXHAUST',
  options: null,
};

/** Reads a file that comes in pieces of a few bytes. */
export async function read(text: string | Uint8Array, terms: Partial<ReadingTerms> = {}) {
  const all = Buffer.from(text);
  async function* bytes() {
    for (let start = 0; start < all.length; start += 61) yield all.subarray(start, start + 61);
  }
  return readBallots({ name: 'f', bytes: bytes() }, { ...usual, ...terms });
}

/** A line for each ballot: its marks, how often, and whose it is. */
function ballotsOf(profile: Profile & { ranks?: Uint16Array; scores?: Int32Array }) {
  const marks = [...(profile.ranks ?? profile.scores ?? [])];
  const width = profile.options.length;
  return [...profile.times].map((times, ballot) => {
    const group = profile.groups[profile.groupOf[ballot] ?? 0];
    return `${marks.slice(ballot * width, (ballot + 1) * width).join()}${times === 1 ? '' : ` ×${times}`}${group ? ` ${group}` : ''}`;
  });
}

/** What a file holds: its form, its options, and a line for each ballot. */
export async function ballots(text: string, terms: Partial<ReadingTerms> = {}) {
  const { form, profile } = await read(text, terms);
  return { form, options: profile.options, ballots: ballotsOf(profile) };
}
