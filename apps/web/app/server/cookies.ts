/** The value of one cookie of a `Cookie` header, or null. */
export function cookieOf(header: string | null, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return decodeOrNull(value.join('='));
  }
  return null;
}

/** A preference that lasts a year. Scripts may read it: it holds nothing secret. */
export function preferenceCookie(name: string, value: string, secure: boolean): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** What one of our pages notes for another, for so many seconds; no script reads it. With an empty value it is taken away. */
export function noteCookie(name: string, value: string, seconds: number, { origin }: { origin: string }): string {
  const secure = origin.startsWith('https:') ? '; Secure' : '';
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function decodeOrNull(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
