import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Canonical JSON: keys sorted, no spaces, dates as ISO 8601; the same value is always the same text (RFC 8785 for our values). */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** SHA-256 of a text (UTF-8) or bytes. */
export function sha256(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(content).digest());
}

/** The first 16 hexadecimal digits of HMAC-SHA-256: enough to tell the actors of one forum apart. */
export function pseudonym(key: Uint8Array, scope: string): string {
  return createHmac('sha256', key).update(scope).digest('hex').slice(0, 16);
}

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * How the record says a text that not everybody may read for good: SHA-256 of the canonical JSON of the text with a nonce,
 * hexadecimal. Whoever has not the nonce cannot find a short text by trying.
 */
export const sealOf = (nonce: string, text: unknown): string => hex(sha256(canonical({ nonce, text })));

/**
 * The same of a text that a person wrote and that is never published, about the thing `subjectId`: its nonce follows from
 * the person's key and is destroyed with it.
 */
export const privateSeal = (key: Uint8Array, subjectId: string, text: string): string =>
  sealOf(createHmac('sha256', key).update(`text ${subjectId}`).digest('hex'), text);

/** A secret for a cookie or a link: 256 random bits, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');
