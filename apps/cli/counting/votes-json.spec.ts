import { expect, it } from 'vitest';
import { ballots, read } from './spec/read-text.ts';

it('ranks the higher score before the lower, and leaves unranked what has none', async () => {
  const votes = { a: { X: 2, Y: -1, __proto__x: 2 }, b: { Y: 1e12 }, c: { X: null, Y: 0.5 }, d: {}, e: { X: 'y' } };
  expect(await ballots(JSON.stringify({ votes }, null, 1))).toEqual({
    form: 'json',
    options: ['X', 'Y', '__proto__x'],
    ballots: ['1,2,1', '0,1,0', '0,1,0', '0,0,0'],
  });
  expect((await read(JSON.stringify({ votes }))).spoilt).toEqual({
    ballots: 1,
    places: ['line 1: "y" is no score'],
    elsewhere: 0,
  });
});

it('takes one vote a voter as a position, on what the file describes', async () => {
  const text = '{"votes": {"a": 1, "b": 0,\n "c": -1, "d": 2}, "description": "Shall we?"}';
  expect(await ballots(text, { method: 'SUPPORT' })).toMatchObject({
    options: ['Shall we?'],
    ballots: ['1', '0', '-1'],
  });
  expect((await read(text, { method: 'SUPPORT' })).spoilt.places).toEqual(['line 2: 2 is no position']);
  await expect(read(text)).rejects.toThrow(
    'f: each voter has one vote, which ranks nothing. --method support counts it.',
  );
});

it('takes scores as scores', async () => {
  const text = '{"votes": {"a": {"X": 3, "Y": 0}, "b": {"X": 2147483648, "Y": 1}}}';
  expect((await ballots(text, { method: 'SCORE' })).ballots).toEqual(['3,0']);
  expect((await read(text, { method: 'SCORE' })).spoilt.places).toEqual(['line 1: 2147483648 is no score']);
});

it.each([
  ['[]', 'line 1, column 1: here should stand an object with "votes"'],
  ['{"vote": {}}', 'line 1, column 1: here should stand an object with "votes"'],
  ['{"votes": {\n"a": 1, "a": 0}}', 'line 2, column 9: "a" stands twice.'],
  ['{"votes": {"a": 1,\n"b": {"X": 1}}}', 'line 1, column 17: "a" votes in another form than others.'],
])('refuses %j', async (text, message) => {
  await expect(read(text)).rejects.toThrow(`f, ${message}`);
});
