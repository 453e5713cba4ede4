import { describe, expect, it } from 'vitest';
import { contentHashOf, handedInAt, isSameText, readText, versionsSince } from './version.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 11, 4, 12, minute));

describe('a proposal’s text', () => {
  it('has one hash for one title and one list of blocks', () => {
    const one = readText({ title: 'Audits', body: '# Aim\r\n\r\nYearly. ' });
    const same = readText({ title: ' Audits ', body: '# Aim\n\nYearly.' });
    const other = readText({ title: 'Audits', body: '# Aim\n\nMonthly.' });
    expect([isSameText(one, same), isSameText(one, other)]).toEqual([true, false]);
    expect(Buffer.from(contentHashOf('Audits', [])).toString('hex')).toBe(
      '6b9b68bb0f7ccbb05b8bf97fd6298fc3e0e1a37f35f636b6865454516b4e099c',
    );
  });
});

it('was handed in to organizers with its last submission, or before they returned it', () => {
  expect(handedInAt({ submittedAt: null, returnedAt: null })).toBeNull();
  expect(handedInAt({ submittedAt: at(2), returnedAt: null })).toEqual(at(2));
  expect(handedInAt({ submittedAt: at(2), returnedAt: at(3) })).toEqual(at(2));
  expect(handedInAt({ submittedAt: at(5), returnedAt: at(3) })).toEqual(at(3));
});

describe('the versions that everybody reads', () => {
  const versions = [1, 2, 3, 4].map((number) => ({ number, createdAt: at(number) }));
  it.each([
    ['nothing before it was opened', null, []],
    ['the one with which it was opened, and later ones', at(2), [2, 3, 4]],
    ['all, where it was opened with the first', new Date(at(2).getTime() - 1), [1, 2, 3, 4]],
    ['the last, where nothing came after', at(9), [4]],
  ])('are %s', (_what, openedAt, numbers) => {
    expect(versionsSince(versions, openedAt).map(({ number }) => number)).toEqual(numbers);
  });
});
