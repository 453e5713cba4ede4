import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, textOf } from './blocks.ts';

const text = '# Aim\n\nWe ask for audits.\n\n- yearly\n- public\n\n| a | b |\n|---|---|\n| 1 | 2 |';
const ids = (blocks: readonly { id: string }[]) => blocks.map((block) => block.id);

describe('blocks of a text', () => {
  it('are its headings, paragraphs, lists and tables', () => {
    expect(blocksOf(text).map((block) => block.kind)).toEqual(['HEADING', 'PARAGRAPH', 'LIST', 'TABLE']);
  });

  it('keep their ids when they move', () => {
    const before = blocksOf(text);
    const after = blocksOf(textOf(before.toReversed()), before);
    expect(ids(after)).toEqual(ids(before).toReversed());
  });

  it('keep the id of a block that was reworded between the same neighbours', () => {
    const before = blocksOf(text);
    const after = blocksOf(text.replace('We ask', 'We urgently ask'), before);
    expect(ids(after)).toEqual(ids(before));
  });

  it('give a new block an id that was never used', () => {
    const before = blocksOf(text);
    const after = blocksOf(`${text}\n\nOne more.`, before);
    expect(ids(after)).toEqual([...ids(before), 'b5']);
  });

  it('never share an id, whatever is edited', () => {
    const paragraphs = fc.array(fc.constantFrom('one', 'two', 'three', '# four', '- five'), { maxLength: 8 });
    fc.assert(
      fc.property(paragraphs, paragraphs, (was, is) => {
        const after = blocksOf(is.join('\n\n'), blocksOf(was.join('\n\n')));
        expect(new Set(ids(after)).size).toBe(after.length);
      }),
    );
  });
});
