import { expect, it } from 'vitest';
import { tallyCsv } from './tally-csv.ts';

const counts = {
  eligible: 5,
  cast: 4,
  support: 2,
  oppose: 1,
  opposeWithoutReason: 0,
  abstain: 1,
  standAside: 0,
  recused: 0,
  block: 0,
};
const group = {
  id: '1',
  key: 'media',
  name: 'Press, radio and "new" media',
  position: 0,
};

it('writes one line a group and one for all, names quoted where they must be', () => {
  const csv = tallyCsv(7, {
    groups: [
      { group, counts },
      { group: null, counts },
    ],
    total: counts,
  });
  expect(csv.split('\r\n')).toEqual([
    'poll,group,eligible,cast,support,oppose,oppose_without_reason,abstain,stand_aside,recused,block',
    '7,"Press, radio and ""new"" media",5,4,2,1,0,1,0,0,0',
    '7,(merged),5,4,2,1,0,1,0,0,0',
    '7,*,5,4,2,1,0,1,0,0,0',
    '',
  ]);
});
