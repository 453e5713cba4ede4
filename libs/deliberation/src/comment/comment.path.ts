/** Where a comment stands in its thread. */
export interface Place {
  number: number;
  /** Number of the comment that started its branch. */
  rootNumber: number;
  /** Numbers of the ancestors and itself: the order of these texts, byte by byte, is the order of reading. */
  path: string;
  /** Ancestors in the path. */
  depth: number;
}

/** Longest path, in bytes: what an entry of an index can hold beside its other keys. */
const longest = 2000;

/** A number as a step of a path: its digits in base 36 after their count, so that 2 comes before 10. */
export function stepOf(number: number): string {
  const digits = number.toString(36);
  return `${digits.length}${digits}`;
}

/**
 * The place of a new comment: below its parent, or at the start of a branch. A reply that would lie deeper than a path
 * can say stands beside its parent, after it.
 */
export function placeOf(number: number, parent: Place | null): Place {
  const step = stepOf(number);
  if (!parent) return { number, rootNumber: number, path: step, depth: 0 };
  const { rootNumber } = parent;
  const path = parent.path + step;
  if (path.length <= longest) return { number, rootNumber, path, depth: parent.depth + 1 };
  const above = parent.path.slice(0, -stepOf(parent.number).length);
  return { number, rootNumber, path: above + step, depth: parent.depth };
}
