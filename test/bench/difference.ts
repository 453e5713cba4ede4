/** Where two answers first differ, in words; null where they say the same. */
export function differenceOf(ours: unknown, theirs: unknown, path = 'the answer'): string | null {
  if (Object.is(ours, theirs)) return null;
  if (!isRecord(ours) || !isRecord(theirs) || Array.isArray(ours) !== Array.isArray(theirs))
    return `${path} is ${written(ours)} here and ${written(theirs)} there`;
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const found = differenceOf(ours[key], theirs[key], `${path} › ${key}`);
    if (found) return found;
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const written = (value: unknown) => JSON.stringify(value)?.slice(0, 200) ?? 'missing';
