import { expect, it } from 'vitest';
import { ballotSheet } from './ballot-sheet.ts';

it('writes a line a voter, an empty cell for no mark, and quotes names', () => {
  const sheet = ballotSheet(
    ['Rao, Asha', 'Bo'],
    [],
    [
      [2, null, 1, null],
      [1, null, 2, 1],
    ],
  );
  expect(sheet).toBe('"Rao, Asha",Bo\r\n1,\r\n1,\r\n2,1\r\n');
});

it('names the group first, where groups are told apart', () => {
  const sheet = ballotSheet(
    ['Asha', 'Bo'],
    ['Industry'],
    [
      [1, null, 1, 2],
      [1, 0, 2, 1],
    ],
  );
  expect(sheet).toBe('group,Asha,Bo\r\n,1,2\r\nIndustry,2,1\r\n');
});
