import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { AuthorPartsFragment, CommentPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { RuleOfConduct } from '../moderation/rule-of-conduct.tsx';
import { AlignmentTag } from './alignment.tsx';
import { GroupTag } from './group.tsx';
import { Label } from './label.tsx';
import { Revisions } from './revisions.tsx';
import { Prose } from './text.tsx';
import { Time } from './time.tsx';

/** By which rule it was hidden; the reason for its author and moderators alone. */
interface Moderation {
  rule: string;
  reason: string | null;
}

/** An earlier wording, made HTML. */
export interface Revision {
  html: string;
  writtenAt: string;
}

interface CommentProps {
  /** With its body made HTML by the loader; null where it was deleted or is hidden from the reader. */
  comment: Omit<CommentPartsFragment, 'body'> & {
    html: string | null;
    moderation?: Moderation | null;
    revisions?: readonly Revision[];
  };
  zone: string;
  /** Of the element, on pages that show comments of several discussions; otherwise its number is its address. */
  id?: string;
  /** Where the comment it answers is: right above it, elsewhere on the page, or on another page. */
  parent?: 'above' | 'here' | 'elsewhere';
  /** Reply, edit, delete; what the reader may do. */
  children?: ReactNode;
}

const foldedFrom = 4;

/** One comment, or the tombstone of one. Its address is its number: `#comment-12`. From the fourth level on replies no longer move inwards. */
export function CommentCard({
  comment,
  zone,
  id = `comment-${comment.number}`,
  parent = 'elsewhere',
  children,
}: CommentProps) {
  const { i18n } = useLingui();
  return (
    <article
      className="comment"
      id={id}
      data-depth={comment.depth < foldedFrom ? comment.depth : 'deep'}
      aria-labelledby={`${id}-head`}
    >
      <header id={`${id}-head`}>
        {comment.author && <Byline author={comment.author} />}
        {comment.alignment && (
          <p>
            <AlignmentTag alignment={comment.alignment} />
          </p>
        )}
        <p className="soft">
          <a href={comment.path}>{i18n.t('No. {number}', { number: comment.number })}</a> ·{' '}
          <Time at={comment.createdAt} zone={zone} />
          {comment.editedAt && <> · {i18n.t('edited')}</>}
          {comment.parentNumber !== null && parent !== 'above' && (
            <>
              {' · '}
              <a
                href={
                  parent === 'here'
                    ? `#comment-${comment.parentNumber}`
                    : parentAddress(comment.path, comment.parentNumber)
                }
              >
                {i18n.t('in reply to no. {number}', { number: comment.parentNumber })}
              </a>
            </>
          )}
        </p>
      </header>
      {comment.hiddenAt !== null && <Hidden moderation={comment.moderation} />}
      {comment.deletedAt !== null && <Deleted />}
      {comment.html !== null && <Prose html={comment.html} language={comment.language} />}
      {comment.revisions && comment.revisions.length > 0 && (
        <Revisions revisions={comment.revisions} language={comment.language} zone={zone} />
      )}
      {children && <div className="acts">{children}</div>}
    </article>
  );
}

/** Who said it, and in which standing: group, capacity and organisation as they were then. */
export function Byline({ author }: { author: AuthorPartsFragment }) {
  const formats = useFormats();
  return (
    <>
      <p className="author">
        <bdi>{author.displayName}</bdi>
      </p>
      <p>
        <GroupTag group={author.group} />
        {author.organisation && (
          <>
            {' · '}
            <bdi>{author.organisation}</bdi>
          </>
        )}
        {author.country && ` · ${formats.country(author.country)}`}
      </p>
    </>
  );
}

function Hidden({ moderation }: { moderation: Moderation | null | undefined }) {
  const { i18n } = useLingui();
  return (
    <div className="tombstone">
      <p>{i18n.t('A moderator has hidden this comment. The replies to it stand.')}</p>
      {moderation && (
        <p>
          <Label>{i18n.t('Rule:')}</Label>
          <RuleOfConduct rule={moderation.rule} />
        </p>
      )}
      {moderation?.reason && (
        <p>
          <Label>{i18n.t('Reason, seen by the author and the moderators:')}</Label>
          <bdi>{moderation.reason}</bdi>
        </p>
      )}
    </div>
  );
}

function Deleted() {
  const { i18n } = useLingui();
  return <p className="tombstone">{i18n.t('Its author has deleted this comment. The replies to it stand.')}</p>;
}

/** The parent stands in the same thread: its address is its child's with another number. */
function parentAddress(path: string, number: number): string {
  return path.replace(/comment=\d+#comment-\d+$/, `comment=${number}#comment-${number}`);
}
