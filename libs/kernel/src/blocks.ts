import MarkdownIt from 'markdown-it';

/** A piece of a text: one top-level element of its Markdown. */
export interface TextBlock {
  /** Stays while the block stays or moves: b1, b2 … in the order of first appearance. */
  id: string;
  kind: 'HEADING' | 'PARAGRAPH' | 'LIST' | 'TABLE';
  /** Markdown. */
  text: string;
}

const markdown = new MarkdownIt({ html: false });

const kinds: Record<string, TextBlock['kind']> = {
  heading_open: 'HEADING',
  bullet_list_open: 'LIST',
  ordered_list_open: 'LIST',
  table_open: 'TABLE',
};

/**
 * Splits Markdown into blocks. A block keeps the id it had in `earlier` where its text is the same, wherever it moved;
 * a changed block keeps the id of the block between the same neighbours; every other block gets a new id.
 */
export function blocksOf(body: string, earlier: readonly TextBlock[] = []): TextBlock[] {
  const pieces = split(body);
  const free = new Set(earlier);
  const kept = pieces.map((piece) => take(free, (block) => block.text === piece.text && block.kind === piece.kind));
  let next = Math.max(0, ...earlier.map((block) => Number(block.id.slice(1)))) + 1;
  return pieces.map((piece, index) => {
    const same = kept[index] ?? between(earlier, free, kept[index - 1], kept[index + 1], piece.kind);
    kept[index] = same;
    return { id: same?.id ?? `b${next++}`, ...piece };
  });
}

/** The Markdown of blocks, as an author edits it. */
export function textOf(blocks: readonly TextBlock[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}

function split(body: string): Omit<TextBlock, 'id'>[] {
  const lines = body.split('\n');
  return markdown
    .parse(body, {})
    .filter((token) => token.level === 0 && token.map && !token.type.endsWith('_close'))
    .map((token) => ({
      kind: kinds[token.type] ?? ('PARAGRAPH' as const),
      text: lines
        .slice(...(token.map ?? [0, 0]))
        .join('\n')
        .trim(),
    }))
    .filter((piece) => piece.text !== '');
}

function take(free: Set<TextBlock>, fits: (block: TextBlock) => boolean): TextBlock | undefined {
  const found = [...free].find(fits);
  if (found) free.delete(found);
  return found;
}

/** The earlier block that stood right after `before` or right before `after`, and has no successor yet. */
function between(
  earlier: readonly TextBlock[],
  free: Set<TextBlock>,
  before: TextBlock | undefined,
  after: TextBlock | undefined,
  kind: TextBlock['kind'],
): TextBlock | undefined {
  const following = before ? earlier[earlier.indexOf(before) + 1] : earlier[0];
  const preceding = after ? earlier[earlier.indexOf(after) - 1] : earlier.at(-1);
  return take(free, (block) => block.kind === kind && (block === following || block === preceding));
}
