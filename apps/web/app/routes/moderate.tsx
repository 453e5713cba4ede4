import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../acts/index.ts';
import { ModerateDocument } from '../generated/operations.ts';
import { notFound } from '../server/answers.ts';
import { requireMay } from '../server/gate.ts';
import { run } from '../server/graphql.ts';
import { htmlOf } from '../server/markdown.server.ts';
import { pagingOf } from '../server/paging.ts';
import { ModerationForm } from '../ui/acts/moderation-form.tsx';
import { CommentCard } from '../ui/comment.tsx';
import { Empty } from '../ui/empty.tsx';
import { Heading } from '../ui/heading.tsx';
import { Pager } from '../ui/pager.tsx';

const pageSize = 30;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, ModerateDocument, {
    slug: params.forum ?? '',
    ...pagingOf(request, pageSize),
  });
  if (!forum) throw notFound();
  requireMay(request, forum.viewerMayNotModerate);
  const comments = forum.recentComments?.nodes ?? [];
  return {
    forum,
    page: forum.recentComments?.pageInfo ?? null,
    comments: comments.map((comment) => ({
      ...comment,
      depth: 0,
      parentNumber: null,
      html: comment.body === null ? null : htmlOf(comment.body),
    })),
  };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

/** Comments for moderators, newest first, each with the decision on it or the form for one. */
export default function Moderate() {
  const { i18n } = useLingui();
  const { forum, comments, page } = useLoaderData<typeof loader>();
  const title = i18n.t('Comments to moderate');
  return (
    <>
      <Heading title={title} crumbs={[{ label: forum.name, to: `/f/${forum.slug}` }]} />
      <p>
        {i18n.t(
          'Newest first. Hiding needs a rule of the code of conduct and a reason; the public log shows the rule.',
        )}{' '}
        <Link to={`/f/${forum.slug}/moderation`}>{i18n.t('Public log')}</Link>
      </p>
      {comments.length === 0 && (
        <Empty>
          <p>{i18n.t('Nobody has commented yet.')}</p>
        </Empty>
      )}
      {comments.map((comment) => (
        <CommentCard key={comment.id} id={`comment-${comment.id}`} comment={comment} zone={forum.timeZone}>
          <Link to={comment.path}>{i18n.t('In its discussion')}</Link>
          <ModerationForm comment={comment} />
        </CommentCard>
      ))}
      {page && <Pager page={page} label={title} order="newest-first" />}
    </>
  );
}
