import { expect, it } from 'vitest';
import { localPath, returnAddress, withReturn } from './return-address.ts';

it('goes back to pages of this site alone', () => {
  expect(localPath('/f/ai?after=3#c2')).toBe('/f/ai?after=3#c2');
  for (const path of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'f/ai', '', null]) {
    expect(localPath(path)).toBeNull();
  }
  for (const path of [
    '/..//elsewhere.example',
    '/.//elsewhere.example',
    '/%2e%2e//elsewhere.example',
    '/..\\/elsewhere.example',
  ]) {
    expect(localPath(path)).toBeNull();
  }
});

it('keeps the way back from page to page', () => {
  const address = withReturn('/sign-in', '/f/ai/join?x=1&y=2');
  expect(returnAddress(new Request(`http://plenary.example${address}`))).toBe('/f/ai/join?x=1&y=2');
  expect(withReturn('/sign-in', null)).toBe('/sign-in');
});
