import { expect, it } from 'vitest';
import { excerptOf, htmlOf, htmlOfAll } from './markdown.server.ts';

it('shows raw HTML, unsafe links and images as text', () => {
  expect(htmlOf('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
  expect(htmlOf('[x](javascript:alert(1))')).not.toContain('<a');
  expect(htmlOf('![x](https://example.org/pixel.gif)')).not.toContain('<img');
});

it('begins headings below those of the page, and keeps their order', () => {
  expect(htmlOf('# One\n\n### Three\n\n###### Six')).toBe('<h3>One</h3>\n<h5>Three</h5>\n<h6>Six</h6>\n');
  expect(htmlOf('### Three')).toBe('<h3>Three</h3>\n');
  expect(htmlOfAll(['## Two', '### Three'])).toEqual(['<h3>Two</h3>\n', '<h4>Three</h4>\n']);
});

it('vouches for no link and lets wide tables scroll by keyboard', () => {
  expect(htmlOf('[a](https://example.org)')).toContain('rel="nofollow ugc noopener"');
  expect(htmlOf('| a |\n|---|\n| b |')).toContain('<div class="scroll" tabindex="0"><table>');
});

it('gives the beginning of a text without its marks, cut between words', () => {
  expect(excerptOf('# Duty\n\nThe *first* door, [here](https://example.org):\n\n- one\n- two')).toBe(
    'Duty The first door, here: one two',
  );
  const cut = excerptOf('several words '.repeat(30));
  expect(cut).toMatch(/^several .* (several|words)…$/);
  expect(cut.length).toBeLessThanOrEqual(201);
});
