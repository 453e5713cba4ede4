import { expect, it } from 'vitest';
import { cookieOf, preferenceCookie } from './cookies.ts';

it('finds a cookie by its whole name', () => {
  expect(cookieOf('xlang=en; lang=ar; lang2=zh', 'lang')).toBe('ar');
  expect(cookieOf('zone=Asia%2FShanghai', 'zone')).toBe('Asia/Shanghai');
  expect(cookieOf(null, 'lang')).toBeNull();
});

it('takes a cookie that cannot be decoded as absent', () => {
  expect(cookieOf('lang=%E0%A4', 'lang')).toBeNull();
});

it('marks a preference as secure where the site is', () => {
  expect(preferenceCookie('lang', 'ar', true)).toBe('lang=ar; Path=/; Max-Age=31536000; SameSite=Lax; Secure');
});
