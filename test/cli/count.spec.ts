import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FileShell, fileShell } from './shell.ts';

const elections = join(import.meta.dirname, '../../../shared/data/elections');
const present = existsSync(elections);
const absent = `${elections} is not beside the checkout: real elections were not counted.`;

let shell: FileShell;
beforeAll(async () => {
  shell = await fileShell();
});
afterAll(() => shell.close());

const published = (path: string) => readFileSync(join(elections, path), 'utf8');

async function count(file: string, ...options: string[]) {
  const { code, out, err } = await shell.run(['count', ...options, '--format', 'json', join(elections, file)]);
  expect([code, err]).toEqual([0, expect.stringContaining('no ballots spoilt')]);
  return JSON.parse(out);
}

const matrixOf = (options: string[], pairwise: Record<string, Record<string, number>>) =>
  options.map((a) => options.map((b) => pairwise[a]?.[b]));

describe('real elections, counted from the shell without a database', () => {
  beforeEach(({ skip }) => skip(!present, absent));

  it.each(['2018', '2024'])('Kubernetes %s: the official order and matrix', async (year) => {
    const expected = JSON.parse(published(`kubernetes-steering/EXPECTED_${year}.json`));
    const result = await count(`kubernetes-steering/${year}_ballots.csv`, '--method', 'schulze', '--seats', '3');
    expect(Object.keys(result)).toEqual(['method', 'ballots', 'spoilt', 'winners', 'order', 'ties', 'pairwise']);
    expect(result).toMatchObject({ method: 'schulze', ballots: expected.ballots, spoilt: 0, ties: [] });
    expect(result.order).toEqual(expected.official_order.map((name: string) => [name]));
    expect(result.winners).toEqual(expected.official_order.slice(0, 3));
    expect(matrixOf(expected.options, result.pairwise)).toEqual(expected.pairwise_row_over_col);
  });

  it('Debian 2020: the beat matrix and the winner', async () => {
    const expected = JSON.parse(published('debian/EXPECTED_leader2020.json'));
    const result = await count('debian/leader2020_tally.txt', '--method', 'schulze');
    expect(result).toMatchObject({ ballots: expected.ballots, winners: [expected.winner] });
    expect(matrixOf(expected.options, result.pairwise)).toEqual(expected.beat_matrix_row_over_col);
  });

  it('New South Wales: the winner and the final two-candidate count', async () => {
    const all = JSON.parse(published('preflib-nsw-irv/EXPECTED.json'));
    expect(all).toHaveLength(2);
    for (const expected of all) {
      const result = await count(`preflib-nsw-irv/${expected.file}`, '--method', 'irv');
      expect(result).toMatchObject({ ballots: expected.ballots, winners: [expected.irv_winner] });
      const final = result.rounds.at(-1);
      expect(final.counts[expected.irv_winner]).toBe(String(expected.final_two_winner_votes));
      expect(Object.values(final.counts).toSorted()).toEqual(
        [expected.final_two_winner_votes, expected.final_two_loser_votes].map(String).toSorted(),
      );
      const first = Object.entries<string>(result.rounds[0].counts).toSorted((a, b) => Number(b[1]) - Number(a[1]));
      expect(first[0]?.[0]).toBe(expected.first_preference_leader);
      const condorcet = await count(`preflib-nsw-irv/${expected.file}`, '--method', 'schulze');
      expect(condorcet.winners).toEqual(expected.condorcet_winner);
    }
  });

  it('Glasgow 2007: every stage to five decimals', async () => {
    const stages = stagesOf(published('glasgow2007-stv/EXPECTED_Langside-2007-scotland.txt'));
    const result = await count('glasgow2007-stv/Langside-2007.blt', '--method', 'stv');
    const ours = result.rounds.map(({ counts, exhausted, lost }: Record<string, Record<string, string>>) => ({
      counts,
      exhausted,
      lost,
    }));
    expect(ours).toEqual(stages);
    expect(result.winners.toSorted()).toEqual(['Archie Graham', 'James Dornan', 'Paul Coleshill']);
  });

  const decisions = present ? readdirSync(join(elections, 'nodejs-tsc')) : [];
  it.each(decisions)('Node.js %s: its outcome, abstentions apart', async (file) => {
    const { votes, outcome, description } = JSON.parse(published(`nodejs-tsc/${file}`));
    const several = typeof outcome === 'object';
    const result = await count(`nodejs-tsc/${file}`, '--method', several ? 'schulze' : 'support');
    expect(result).toMatchObject({ ballots: Object.keys(votes).length });
    if (several) return expect(result.winners).toEqual(outcome['winner(s)']);
    const cast = (vote: number) => Object.values(votes).filter((each) => each === vote).length;
    expect(result.scores[description]).toMatchObject({ support: cast(1), oppose: cast(-1), abstain: cast(0) });
    expect(result.winners).toEqual([description]);
  });

  it('Node.js: all of them', () => {
    expect(decisions).toHaveLength(11);
  });
});

/** The stages of a published Scottish count: the votes after its beginning and after each transfer. */
function stagesOf(text: string) {
  const blocks = text.split(/^Action: /m).slice(1);
  const votes = (block: string, name: string) => new RegExp(`^\\t${name}: (\\S+)$`, 'm').exec(block)?.[1];
  return blocks
    .filter((block) => /^(?:Begin Count|Surplus transferred|Transfer defeated)/.test(block))
    .map((block) => ({
      counts: Object.fromEntries(
        [...block.matchAll(/^\t(?:Elected|Pending|Hopeful): +(.+) \((\S+)\)$/gm)].map(([, name, amount]) => [
          name,
          amount,
        ]),
      ),
      exhausted: votes(block, 'Nontransferable votes'),
      lost: votes(block, 'Residual'),
    }));
}
