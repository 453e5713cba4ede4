import { expect, it } from 'vitest';
import { htmlOf } from './markdown.server.ts';

it('shows raw HTML, unsafe links and images as text', () => {
  expect(htmlOf('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
  expect(htmlOf('[x](javascript:alert(1))')).not.toContain('<a');
  expect(htmlOf('![x](https://example.org/pixel.gif)')).not.toContain('<img');
});

it('begins headings below those of the page', () => {
  expect(htmlOf('# One\n\n###### Six')).toBe('<h3>One</h3>\n<h6>Six</h6>\n');
});

it('vouches for no link and lets wide tables scroll by keyboard', () => {
  expect(htmlOf('[a](https://example.org)')).toContain('rel="nofollow ugc noopener"');
  expect(htmlOf('| a |\n|---|\n| b |')).toContain('<div class="scroll" tabindex="0"><table>');
});
