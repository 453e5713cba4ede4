import type { GroupTerms } from '@plenary/forum';

const longestKey = 50;

/** Groups of these names, each with a key of its own made of the name's Latin letters, none of them in `taken`. */
export function keysOf(names: readonly string[], taken: ReadonlySet<string> = new Set()): GroupTerms[] {
  const used = new Set(taken);
  return names.map((name) => {
    const stem = latin(name) || 'group';
    let key = stem;
    for (let count = 2; used.has(key); count += 1) key = `${stem}-${count}`;
    used.add(key);
    return { key, name };
  });
}

function latin(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestKey)
    .replace(/^-+|-+$/g, '');
}
