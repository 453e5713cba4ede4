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

describe('counting from the shell', () => {
  const ballots = 'Ada,Bo,Cy,group\n1,2,3,States\n1,2,3,States\n2,1,3,Media\n3,1,2,Press\n,x,1,Press\n';
  const run = (options: string, input = ballots) => shell.run(['count', ...options.split(' '), '-'], input);
  const json = async (options: string, input?: string) =>
    JSON.parse((await run(`${options} --format json`, input)).out);

  it('says of the first twenty spoilt ballots why, and how many there are more', async () => {
    const { err } = await run('--method schulze', `Ada,Bo\n1,2\n${'x,1\n'.repeat(23)}`);
    expect(err.split('\n').slice(20, 22)).toEqual([
      '  spoilt: line 22: "x" in column "Ada" is no rank',
      '  spoilt: and 3 ballots more',
    ]);
  });

  it('says what it read, and what is spoilt and why, beside the result', async () => {
    const { code, out, err } = await run('--method schulze --ignore group');
    expect(code).toBe(0);
    expect(err.split('\n').slice(0, 2)).toEqual([
      'standard input: CSV with a column per option: 4 ballots, 3 options, 1 ballot spoilt',
      '  spoilt: line 6: "x" in column "Bo" is no rank',
    ]);
    expect(out).toBe(
      [
        'Schulze: 4 ballots, 3 options, 1 spoilt',
        'No winner',
        'Tied for a seat: Ada, Bo. The tie is open: --casting-vote or --lot decides it.',
        '',
        'Place    Option',
        '1        Ada',
        '1        Bo',
        '3        Cy',
        '',
        'Ballots that prefer the option of the line to that of the column',
        '       1  2  3',
        '1 Ada  ·  2  3',
        '2 Bo   2  ·  4',
        '3 Cy   1  0  ·',
        '',
      ].join('\n'),
    );
  });

  it('takes a casting vote or a lot, and records it', async () => {
    const tie = { over: 'SEAT', round: null, options: ['Ada', 'Bo'], brokenBy: 'CASTING_VOTE', taken: ['Bo'] };
    const cast = await json('--method schulze --ignore group --casting-vote Cy,Bo,Ada');
    expect(cast).toMatchObject({ winners: ['Bo'], order: [['Ada', 'Bo'], ['Cy']], ties: [tie] });
    const drawn = await json('--method schulze --ignore group --lot 2026');
    expect(drawn.ties[0]).toMatchObject({ brokenBy: 'LOT', taken: drawn.winners });
    expect(await json('--method schulze --ignore group --lot 2026')).toEqual(drawn);
  });

  it('leaves options out, keeps limits, and asks for what it needs', async () => {
    const options = await shell.file('options.csv', 'name,organisation\nAda,Acme\nBo,Acme\nCy,\n');
    const limited = `--method schulze --ignore group --seats 2 --lot 1 --max-per organisation=1 --options ${options}`;
    expect((await json(limited)).winners).toContain('Cy');
    expect(await json('--method schulze --ignore group --exclude Ada')).toMatchObject({ order: [['Bo'], ['Cy']] });
    expect((await json('--method schulze --ignore group --status-quo Bo')).winners).toEqual(['Bo']);
    for (const [wrong, words] of [
      ['--max-per organisation=1', '--options names a CSV file that says what each option'],
      [`--max-per country=1 --options ${options}`, 'there is no column country; it has organisation.'],
      ['--exclude Di', '--exclude: "Di" is no option; those are Ada, Bo, Cy.'],
      ['--status-quo Di', '--status-quo: "Di" is no option'],
      ['--casting-vote Ada', '--casting-vote names all options, the preferred one first; missing: Bo, Cy.'],
      ['--casting-vote Ada --lot 1', 'one of them decides ties, not both'],
      ['--by-group', '--group names the column'],
    ] as const) {
      const { code, out, err } = await run(`--method schulze --ignore group ${wrong}`);
      expect([code, out, err]).toEqual([1, '', expect.stringContaining(words)]);
    }
    expect((await run('--method irv --ignore group --seats 2')).err).toContain('seats: an instant run-off fills one');
  });

  it('counts by group', async () => {
    const result = await json('--method borda --group group --by-group');
    expect(Object.keys(result.groups)).toEqual(['States', 'Media', 'Press']);
    expect(result.groups.States).toMatchObject({ ballots: 2, winners: ['Ada'] });
    expect(result).toMatchObject({ ballots: 4, scores: { Ada: { total: 5, marked: 4, abstained: 0 } } });
    expect(result.groupsEqually).toMatchObject({ winners: ['Bo'], ballots: 6 });
    const { out } = await run('--method borda --group group --by-group --format csv');
    expect(out.split('\n')[0]).toBe(
      'place,option,won,total,marked,abstained,place in States,place in Media,place in Press,place with groups equal',
    );
  });

  it('shows every round, as a table, as CSV and as decimals', async () => {
    const blt = '3 1\n4 1 0\n3 2 0\n2 3 2 0\n0\n"Ada"\n"Bo"\n"Cy"\n"A seat"\n';
    const { out } = await run('--method irv --rounds', blt);
    expect(out).toContain(
      'Round 2 of 2\n  Bo           5  +2  elected\n  Ada          4\n  (exhausted)  0\n\nIn words\n',
    );
    expect((await run('--method irv --format csv', blt)).out).toBe(
      'place,option,won,round 1,round 2\n1,Bo,yes,3,5\n2,Ada,no,4,4\n3,Cy,no,2,\n,(exhausted),,0,0\n',
    );
    expect(await json('--method irv', blt)).toMatchObject({
      order: [['Bo'], ['Ada'], ['Cy']],
      rounds: [
        { counts: { Ada: '4', Bo: '3', Cy: '2' }, elected: [], excluded: ['Cy'], exhausted: '0' },
        { counts: { Ada: '4', Bo: '5' }, elected: ['Bo'], excluded: [], exhausted: '0' },
      ],
    });
    expect((await json('--method stv', blt)).rounds[0]).toMatchObject({ counts: { Ada: '4.00000' }, lost: '0.00000' });
  });

  it('writes no number that is not exact, and no name that is special', async () => {
    const groups = Array.from({ length: 60 }, (_, n) => `1,2,g${n}\n`.repeat(n + 1)).join('');
    const { pairwise, ballots: handedIn } = (
      await json('--method schulze --group g --by-group', `__proto__,constructor,g\n${groups}`)
    ).groupsEqually;
    expect(handedIn).toMatch(/^\d{17,}$/);
    expect(Object.keys(pairwise)).toEqual(['__proto__', 'constructor']);
  });

  it.each([
    [
      'a bad file',
      'A,B\n1\n',
      'plenary: standard input, line 2, column 2: it has 1 field where the first line has 2.\n',
    ],
    ['an empty file', '', 'plenary: standard input, line 1, column 1: the file is empty.\n'],
  ])('refuses %s', async (_what, text, err) => {
    expect(await run('--method irv', text)).toEqual({ code: 1, out: '', err });
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
