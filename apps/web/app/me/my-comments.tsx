import { useLingui } from '@lingui/react';
import { Link } from 'react-router';
import type { MyCommentPartsFragment } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { conductName } from '../ui/acts/conduct.ts';
import { Empty } from '../ui/empty.tsx';
import { Time } from '../ui/time.tsx';

/** With the beginning of its text, without marks. */
export type MyComment = MyCommentPartsFragment & { excerpt: string };

/** Newest comments of the person, with what moderators decided about them. */
export function MyComments({ comments }: { comments: readonly MyComment[] }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{i18n.t('My comments')}</h2>
      {comments.length === 0 && (
        <Empty>
          <p>{i18n.t('You have not commented yet.')}</p>
        </Empty>
      )}
      <ul className="list">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p>
              <bdi {...written(comment.language)}>{comment.excerpt}</bdi>
            </p>
            <p className="facts">
              <Link to={comment.path}>{i18n.t('No. {number}', { number: comment.number })}</Link>
              <Time at={comment.createdAt} zone="UTC" style="day" />
            </p>
            {comment.hiddenAt && comment.moderation && (
              <p className="notice">
                {i18n.t('Hidden by a moderator:')} {conductName(i18n, comment.moderation.rule)}.{' '}
                <bdi>{comment.moderation.reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
