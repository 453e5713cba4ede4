import { expect, it } from 'vitest';
import type { ItemTally } from './read.ts';
import { type Format, written } from './write.ts';

const counts = { eligible: 3, support: 2, oppose: 1, abstain: 0 };
const tally: ItemTally = {
  item: '54,1',
  title: 'On trade',
  poll: 1,
  outcome: 'PASSED',
  groups: [
    { group: 'The "Asia", group', ...counts },
    { group: 'مصر', ...counts },
    { group: null, ...counts },
  ],
  total: { eligible: 9, support: 6, oppose: 3, abstain: 0 },
};

async function text(format: Format, ...tallies: ItemTally[]): Promise<string> {
  async function* all() {
    yield* tallies;
  }
  let whole = '';
  for await (const piece of written(format, all())) whole += piece;
  return whole;
}

it('writes CSV with quotes where they are needed', async () => {
  expect(await text('csv', tally)).toBe(
    [
      'item,group,eligible,support,oppose,abstain',
      '"54,1","The ""Asia"", group",3,2,1,0',
      '"54,1",مصر,3,2,1,0',
      '"54,1",(groups of fewer than five),3,2,1,0',
      '"54,1",*,9,6,3,0',
      '',
    ].join('\n'),
  );
});

it('writes JSON that is a list, of nothing too', async () => {
  expect(JSON.parse(await text('json', tally, tally))).toEqual([tally, tally]);
  expect(JSON.parse(await text('json'))).toEqual([]);
});

it('writes a table for people', async () => {
  const lines = (await text('text', { ...tally, groups: tally.groups.slice(0, 1) })).split('\n');
  expect(lines).toEqual([
    '54,1 On trade: passed',
    '                   eligible  support  oppose  abstain',
    'The "Asia", group         3        2       1        0',
    'All                       9        6       3        0',
    '',
    '',
  ]);
});
