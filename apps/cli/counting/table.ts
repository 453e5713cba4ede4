/**
 * Lines of a table for people, cells aligned, two blanks between columns.
 * @param left how many columns from the first on stand at the left; the others hold numbers and stand at the right.
 */
export function tableLines(rows: readonly (readonly string[])[], left = 1): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const fill = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return column < left ? cell + fill : fill + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Columns of a terminal: combining marks take none, characters of East Asian scripts two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.normalize('NFC'))
    width += /[\p{M}\u200b-\u200f]/u.test(character)
      ? 0
      : /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/u.test(character)
        ? 2
        : 1;
  return width;
}
