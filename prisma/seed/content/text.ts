const STARTS_A_LINE = /^(#{1,6} |[-*] |\d+\. |\||> )/;

/**
 * Markdown as it is written in these files: the common indentation goes, and lines that only wrap a paragraph or a list
 * item are joined, so that a block is one line (a table or a list one line a row).
 */
export function md(parts: TemplateStringsArray): string {
  const lines = (parts[0] ?? '').split('\n').map((line) => line.trim());
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || last === '' || line === '' || STARTS_A_LINE.test(line)) joined.push(line);
    else joined[joined.length - 1] = `${last} ${line}`;
  }
  return joined.join('\n').trim();
}
