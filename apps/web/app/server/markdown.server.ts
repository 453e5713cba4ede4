import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable('image');
const [highestHeading, lowestHeading] = [3, 6];

/** A page has its own `h1` and section `h2`: headings inside a text begin at `h3`, whatever level the text begins with. */
markdown.core.ruler.push('place_headings', ({ tokens, env }) => {
  const top = Number(env.top);
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(Number(token.tag.slice(1)) - top + highestHeading, lowestHeading)}`;
    }
  }
});

markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  tokens[index]?.attrSet('rel', 'nofollow ugc noopener');
  return self.renderToken(tokens, index, options);
};
markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

/** The HTML of a Markdown text from outside. Raw HTML and images in it come out as text, unsafe links are no links. */
export function htmlOf(text: string): string {
  return render(text, topHeading([text]));
}

/** The same of a text in pieces, whose headings keep their order of rank among each other. */
export function htmlOfAll(texts: readonly string[]): string[] {
  const top = topHeading(texts);
  return texts.map((text) => render(text, top));
}

function render(text: string, top: number): string {
  return markdown.render(text, { top });
}

function topHeading(texts: readonly string[]): number {
  const levels = texts.flatMap((text) =>
    markdown
      .parse(text, { top: 1 })
      .filter(({ type }) => type === 'heading_open')
      .map(({ markup }) => (markup === '=' ? 1 : markup === '-' ? 2 : markup.length)),
  );
  return Math.min(lowestHeading, ...levels);
}

const excerptLength = 200;

/** The beginning of a Markdown text in one line, without marks, cut between words. */
export function excerptOf(text: string): string {
  const words = markdown
    .parse(text, { top: 1 })
    .filter(({ type }) => type === 'inline' || type === 'fence' || type === 'code_block')
    .map(
      ({ children, content }) =>
        children?.map((token) => (token.type.endsWith('break') ? ' ' : token.content)).join('') ?? content,
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= excerptLength) return words;
  const cut = words.slice(0, excerptLength).toWellFormed();
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > excerptLength / 2 ? space : undefined)}…`;
}
