import { useLingui } from '@lingui/react';
import type { GroupPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { CommentForm } from '../ui/acts/comment-form.tsx';
import type { Place } from '../ui/acts/place.ts';
import { AlignmentTable } from '../ui/alignment.tsx';
import { AlignmentBar } from '../ui/alignment-bar.tsx';
import { Empty } from '../ui/empty.tsx';
import { Pager } from '../ui/pager.tsx';
import { Comments } from './comments.tsx';
import { ThreadFilter } from './thread-filter.tsx';
import type { ThreadChoice } from './thread-query.ts';
import type { ReadThread } from './with-html.ts';

interface DiscussionProps {
  thread: ReadThread;
  choice: ThreadChoice;
  groups: readonly GroupPartsFragment[];
  forum: Place;
}

/** The thread of a proposal or an agenda item: how the groups stand, then what they say. */
export function Discussion({ thread, choice, groups, forum }: DiscussionProps) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const refusal = thread.viewerMayNotComment;
  const filtered = choice.alignment !== null || choice.groupId !== null;
  return (
    <section aria-labelledby="discussion">
      <h2 id="discussion">
        {i18n.t('Discussion')} <span className="soft">({number(thread.commentCount)})</span>
      </h2>
      {thread.commentCount > 3 && (!refusal || refusal.code === 'NOT_SIGNED_IN') && (
        <p>
          <a href="#write">{i18n.t('Write a comment')}</a>
        </p>
      )}
      {thread.commentCount === 0 ? (
        <Empty>
          <p>{i18n.t('Nobody has commented yet. Each comment stands here with its author’s group and stance.')}</p>
        </Empty>
      ) : (
        <>
          {thread.alignments.length > 0 && (
            <>
              <AlignmentBar alignments={thread.alignments} />
              <details>
                <summary>{i18n.t('Stances by stakeholder group')}</summary>
                <AlignmentTable
                  alignments={thread.alignments}
                  caption={i18n.t('Comments that start a branch, by group and stance')}
                />
              </details>
            </>
          )}
          <ThreadFilter choice={choice} groups={groups} />
          {thread.comments.nodes.length === 0 ? (
            <Empty>
              <p>
                {filtered
                  ? i18n.t('No branch of this discussion is of this group and stance.')
                  : i18n.t('There are no comments on this page.')}
              </p>
            </Empty>
          ) : (
            <Comments comments={thread.comments.nodes} threadId={thread.id} zone={forum.timeZone} />
          )}
          <Pager page={thread.comments.pageInfo} label={i18n.t('Pages of comments')} order={orderOf(choice)} />
        </>
      )}
      <section aria-labelledby="write">
        <h3 id="write">{i18n.t('Comment')}</h3>
        <CommentForm thread={thread} forum={forum} />
      </section>
    </section>
  );
}

const orderOf = ({ sort }: ThreadChoice) => (sort === 'NEWEST' ? 'newest-first' : 'oldest-first');
