import { expect, it } from 'vitest';
import { decimalOf, scottishStv } from '../index.ts';
import { published, readBlt } from '../spec/published.ts';

const langside = published('glasgow2007-stv/EXPECTED_Langside-2007-scotland.txt');

/** The stages of a published count: who stands where, to five decimals, after first preferences and each transfer. */
function stagesOf(text: string) {
  return text
    .split('Action: ')
    .filter((action) => /^(Begin Count|Surplus transferred|Transfer defeated)/.test(action))
    .map((action) => ({
      votes: Object.fromEntries(
        [...action.matchAll(/\t(?:Hopeful|Pending|Elected): +(.+) \(([\d.]+)\)/g)].map(([, name, votes]) => [
          name,
          votes,
        ]),
      ),
      exhausted: /Nontransferable votes: ([\d.]+)/.exec(action)?.[1],
      lost: /Residual: ([\d.]+)/.exec(action)?.[1],
    }));
}

it(
  langside ? 'counts Langside 2007, each stage to five decimals' : 'Langside is not present: its count is not checked',
  () => {
    if (!langside) return;
    const profile = readBlt(published('glasgow2007-stv/Langside-2007.blt') ?? '');
    const { winners, order, ties, quota, rounds = [] } = scottishStv(profile, { seats: 3 });
    const stages = rounds.map(({ votes, exhausted, lost }) => ({
      votes: Object.fromEntries(
        votes.flatMap((amount, option) => (amount === null ? [] : [[profile.options[option], decimalOf(amount, 5)]])),
      ),
      exhausted: decimalOf(exhausted, 5),
      lost: decimalOf(lost, 5),
    }));
    expect(stagesOf(langside)).toHaveLength(8);
    expect(stages).toEqual(stagesOf(langside));
    expect(quota).toBe(233_400_000n);
    expect(rounds.map(({ elected }) => elected)).toEqual([[1], [], [], [], [3], [], [], [0]]);
    expect(rounds.map(({ excluded }) => excluded)).toEqual([[], [7], [2], [4], [], [6], [5], []]);
    expect(winners).toEqual([1, 3, 0]);
    expect(order).toEqual([[1], [3], [0], [5], [6], [4], [2], [7]]);
    expect(ties).toEqual([]);
  },
);
