import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escaped, markdownOf } from './markdown.ts';

const wrapped = (...lines: string[]) => lines.join('\n');

describe('plain text as Markdown', () => {
  it('joins lines that were wrapped by hand', () => {
    const text = wrapped(
      'Understanding threats is fundamental to enterprise risk management; threats need to be',
      'evaluated in the context of the organisation, and the text goes on for a while, as far as',
      'here.',
      'A second paragraph begins after a short line that ends a sentence, and has a well-',
      'known hyphen at the end of one line.',
    );
    const [first, second, ...others] = markdownOf(text).split('\n\n');
    expect(first).toMatch(/^Understanding .* to be evaluated in .* as far as here\.$/);
    expect(second).toMatch(/^A second paragraph .* a well-known hyphen/);
    expect(others).toEqual([]);
  });

  it('leaves long lines as the paragraphs they are', () => {
    const long = 'word '.repeat(50).trim();
    expect(markdownOf(`${long}\n${long}`)).toBe(`${long}\n\n${long}`);
  });

  it('makes lists of bullets and numbers that go on', () => {
    const text = wrapped(
      'Goals:',
      '• One',
      '•= Two',
      '> Inner',
      '? Three',
      '',
      '1. First',
      '2.',
      'Second.',
      '4. Fourth',
    );
    expect(markdownOf(text)).toBe('Goals:\n\n- One\n- Two\n  - Inner\n- Three\n\n1. First\n2. Second.\n\n4\\. Fourth');
  });

  it('begins a paragraph at a numbered clause', () => {
    expect(markdownOf('1.1 We are here.\n1.2 So are they.\n(a) and so on')).toBe(
      '1.1 We are here.\n\n1.2 So are they.\n\n(a) and so on',
    );
  });

  it('takes the lines it is told for headings', () => {
    expect(markdownOf('Abstract\nText.', new Set(['Abstract']))).toBe('## Abstract\n\nText.');
  });

  it.each([
    '# no heading',
    '* no * bullet *',
    '- no bullet',
    '+ no bullet',
    '12. no list',
    '3) no list',
    '> no quote',
    '[no](http://link.example)',
    '<b>no html</b> &amp; no entity &copy;',
    'no `code`, no _emphasis_, no ~~strike~~, no \\ escape',
    'http://www.example.org/a_b_c',
    '===',
    '---',
    '| a | b |',
  ])('finds no markup in %s', (text) => {
    const shown = new MarkdownIt({ html: false }).render(escaped(text));
    const plain = shown
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(plain).toBe(`<p>${text}</p>\n`);
  });
});
