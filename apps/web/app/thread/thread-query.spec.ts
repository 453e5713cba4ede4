import { expect, it } from 'vitest';
import { threadChoice, threadVariables } from './thread-query.ts';

const request = (search: string) => new Request(`https://plenary.example/f/a/proposals/1${search}`);

it('reads order, stance and group from the address', () => {
  expect(threadChoice(request('?sort=newest&stance=oppose&group=g1'))).toEqual({
    sort: 'NEWEST',
    alignment: 'OPPOSE',
    groupId: 'g1',
  });
});

it('leaves out what the address cannot mean', () => {
  expect(threadChoice(request('?sort=best&stance=angry&group='))).toEqual({
    sort: 'OLDEST',
    alignment: null,
    groupId: null,
  });
});

it('pages backwards and forwards by cursor', () => {
  expect(threadVariables(request('?before=c'))).toMatchObject({ last: 50, before: 'c' });
  expect(threadVariables(request('?after=c'))).toMatchObject({ first: 50, after: 'c' });
});
