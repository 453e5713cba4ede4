import { Prose } from '../ui/text.tsx';

export interface ReadBlock {
  id: string;
  html: string;
}

/** A text block by block; each can be linked to by its number. */
export function TextBlocks({ blocks, language }: { blocks: readonly ReadBlock[]; language: string }) {
  return (
    <div className="blocks">
      {blocks.map(({ id, html }, index) => (
        <div className="block" id={`b${index + 1}`} key={id}>
          <a className="block-number" href={`#b${index + 1}`}>
            {index + 1}
          </a>
          <Prose html={html} language={language} />
        </div>
      ))}
    </div>
  );
}
