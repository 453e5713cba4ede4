const [zero, nine] = [48, 57];
const mostDigits = 4;

/**
 * Reads a line that holds a rank or nothing in each field, such as `3,,1,12`, as most lines of large files do: as `Marks`
 * reads its fields one by one, in a fraction of the time. Nothing is 0.
 * @returns false where the line holds anything else, or not a field for each of `ranks`; these then hold nothing of use.
 */
export function readPlainRanks(line: string, delimiter: string, ranks: number[]): boolean {
  const between = delimiter.charCodeAt(0);
  let [field, rank, digits] = [0, 0, 0];
  for (let at = 0; at <= line.length; at += 1) {
    const code = at < line.length ? line.charCodeAt(at) : between;
    if (code === between) {
      if (field === ranks.length || (digits > 0 && rank === 0)) return false;
      ranks[field] = rank;
      field += 1;
      rank = 0;
      digits = 0;
    } else {
      digits += 1;
      if (code < zero || code > nine || digits > mostDigits) return false;
      rank = rank * 10 + code - zero;
    }
  }
  return field === ranks.length;
}
