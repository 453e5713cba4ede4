import { useLingui } from '@lingui/react';
import { CommentActs } from '../ui/acts/comment-acts.tsx';
import { CommentCard } from '../ui/comment.tsx';
import type { ReadThread } from './with-html.ts';

type Comment = ReadThread['comments']['nodes'][number];

interface CommentsProps {
  /** In reading order. */
  comments: readonly Comment[];
  threadId: string;
  zone: string;
}

const foldedFrom = 3;

/** Comments in reading order. From the fourth level on the replies are folded away under the one they answer. */
export function Comments({ comments, ...place }: CommentsProps) {
  return (
    <div className="comments">
      {runsOf(comments).map((run) => (
        <Run key={run[0]?.id} run={run} comments={comments} {...place} />
      ))}
    </div>
  );
}

function Run({ run, comments, threadId, zone }: CommentsProps & { run: readonly Comment[] }) {
  const { i18n } = useLingui();
  const cards = run.map((comment, index) => (
    <CommentCard
      key={comment.id}
      comment={comment}
      zone={zone}
      parent={placeOf(comment.parentNumber, run[index - 1], comments)}
    >
      {comment.acts && <CommentActs comment={comment.acts} threadId={threadId} />}
    </CommentCard>
  ));
  if (!run.some(isDeep)) return cards;
  return (
    <details className="folded">
      <summary>
        {i18n.t('{count, plural, one {# more reply} other {# more replies}}', {
          count: run.length,
        })}
      </summary>
      {cards}
    </details>
  );
}

function placeOf(parent: number | null, previous: Comment | undefined, comments: readonly Comment[]) {
  if (previous?.number === parent) return 'above';
  return comments.some(({ number }) => number === parent) ? 'here' : 'elsewhere';
}

const isDeep = ({ depth }: Comment) => depth >= foldedFrom;

/** Cuts the list where deep replies begin and where they end. */
function runsOf(comments: readonly Comment[]): Comment[][] {
  const runs: Comment[][] = [];
  for (const comment of comments) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isDeep(last) === isDeep(comment)) run.push(comment);
    else runs.push([comment]);
  }
  return runs;
}
