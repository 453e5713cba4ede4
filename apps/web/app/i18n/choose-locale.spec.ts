import { expect, it } from 'vitest';
import { chooseLocale } from './choose-locale.ts';

const nothing = { query: null, cookie: null, person: null, header: null };

it('takes the language of the address before that of the cookie, the account and the browser', () => {
  expect(chooseLocale({ query: 'ar', cookie: 'zh', person: 'en', header: 'zh' })).toBe('ar');
  expect(chooseLocale({ ...nothing, cookie: 'zh', person: 'ar', header: 'en' })).toBe('zh');
  expect(chooseLocale({ ...nothing, person: 'ar', header: 'zh' })).toBe('ar');
});

it('reads the browser’s wishes by weight and by language alone', () => {
  expect(chooseLocale({ ...nothing, header: 'fr;q=0.9, en;q=0.5, zh-TW;q=0.8' })).toBe('zh');
  expect(chooseLocale({ ...nothing, header: 'ar-EG, en;q=0.9' })).toBe('ar');
  expect(chooseLocale({ ...nothing, header: 'ar;q=0, en;q=0.1' })).toBe('en');
});

it('falls back to English where nobody asked for a language of the interface', () => {
  expect(chooseLocale({ ...nothing, query: 'tlh', cookie: '../../etc', header: 'fr, *;q=0.1, ;;q=x' })).toBe('en');
});
