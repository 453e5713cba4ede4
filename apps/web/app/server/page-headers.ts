import { languages } from '../i18n/locales.ts';
import type { PageContext } from '../request-context.ts';

/** Headers of every HTML answer. No page holds an inline script, so none is allowed. */
export function setPageHeaders(headers: Headers, { viewer, locale, origin }: PageContext): void {
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-language', languages[locale].htmlLang);
  headers.append('vary', 'cookie, accept-language');
  if (!headers.has('cache-control')) headers.set('cache-control', viewer ? 'private, no-store' : 'private, no-cache');
  headers.set('content-security-policy', contentSecurityPolicy);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'same-origin');
  // Browsers ignore it, with a complaint, where the line is not encrypted.
  if (origin.startsWith('https:')) headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
}

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
