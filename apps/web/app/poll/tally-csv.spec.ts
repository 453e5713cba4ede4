import { expect, it } from 'vitest';
import { tallyCsv } from './tally-csv.ts';

const counts = {
  ...{ eligible: 3, cast: 2, support: 1, oppose: 1, opposeWithoutReason: 0 },
  ...{ abstain: 0, standAside: 0, recused: 0, block: 0 },
};
const group = (name: string) => ({ id: name, key: 'group', name, position: 0 });

it('quotes names, and gives a spreadsheet none to run', () => {
  const groups = ['Research, arts', '=HYPERLINK("https://elsewhere.example")', '@all'].map((name) => ({
    group: group(name),
    counts,
  }));
  const lines = tallyCsv(7, { groups, total: counts }).split('\r\n');
  expect(lines.slice(1)).toEqual([
    '7,"Research, arts",3,2,1,1,0,0,0,0,0',
    `7,"'=HYPERLINK(""https://elsewhere.example"")",3,2,1,1,0,0,0,0,0`,
    "7,'@all,3,2,1,1,0,0,0,0,0",
    '7,*,3,2,1,1,0,0,0,0,0',
    '',
  ]);
});
