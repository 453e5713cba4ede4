// @ts-check
/**
 * Lines removed (-) and added (+) between two texts, in order, by the longest common subsequence.
 * @param {string} before
 * @param {string} after
 */
export function differences(before, after) {
  if (before === after) return [];
  const left = before.split('\n');
  const right = after.split('\n');
  const width = right.length + 1;
  // How many lines the texts have in common from line i of the one and line j of the other on.
  const common = new Uint32Array((left.length + 1) * width);
  const from = (/** @type {number} */ i, /** @type {number} */ j) => common[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      common[i * width + j] = left[i] === right[j] ? from(i + 1, j + 1) + 1 : Math.max(from(i + 1, j), from(i, j + 1));
  /** @type {string[]} */
  const lines = [];
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      i++;
      j++;
    } else if (j >= right.length || (i < left.length && from(i + 1, j) >= from(i, j + 1))) {
      lines.push(`- ${left[i++]}`);
    } else lines.push(`+ ${right[j++]}`);
  }
  return lines;
}
