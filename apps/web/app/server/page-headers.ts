import { languages } from '../i18n/locales.ts';
import type { PageContext } from '../request-context.ts';

/**
 * Headers of every HTML answer. Signed-out pages hold no inline script at all, so they carry no nonce and are the same
 * bytes for everybody; the framework's inline data on signed-in pages is allowed by the nonce alone.
 */
export function setPageHeaders(headers: Headers, { viewer, nonce, locale, origin }: PageContext): void {
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-language', languages[locale].htmlLang);
  headers.append('vary', 'cookie, accept-language');
  if (!headers.has('cache-control')) headers.set('cache-control', viewer ? 'private, no-store' : 'private, no-cache');
  headers.set('content-security-policy', contentSecurityPolicy(viewer ? nonce : null));
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'same-origin');
  // Browsers ignore it, with a complaint, where the line is not encrypted.
  if (origin.startsWith('https:')) headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
}

function contentSecurityPolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    nonce ? `script-src 'self' 'nonce-${nonce}'` : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
