import { useLingui } from '@lingui/react';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ModerationLogDocument } from '../generated/operations.ts';
import { Decision } from '../moderation/decision.tsx';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { pagingOf } from '../server/paging.ts';
import { Empty } from '../ui/empty.tsx';
import { Heading } from '../ui/heading.tsx';
import { Pager } from '../ui/pager.tsx';

const decisionsAPage = 50;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, ModerationLogDocument, {
    forum: params.forum ?? '',
    ...pagingOf(request, decisionsAPage),
  });
  if (!forum) throw notFound();
  return { forum };
}

export default function ModerationLog() {
  const { i18n } = useLingui();
  const { forum } = useLoaderData<typeof loader>();
  const { nodes, pageInfo, totalCount } = forum.moderationLog;
  return (
    <>
      <Heading title={i18n.t('Moderation log')} crumbs={[{ label: forum.name, to: `/f/${forum.slug}` }]}>
        <span>
          {i18n.t('{count, plural, one {# decision} other {# decisions}}', {
            count: totalCount,
          })}
        </span>
        <span>{i18n.t('newest first')}</span>
      </Heading>
      <p>
        {i18n.t(
          'Every decision of a moderator stands here with the rule it rests on. The reason is seen by the author and the moderators. Hidden comments leave a mark in their discussion, and the replies to them stand.',
        )}{' '}
        <Link to="/about#conduct">{i18n.t('Code of conduct')}</Link>
      </p>
      {nodes.length === 0 ? (
        <Empty>
          <p>{i18n.t('No comment has been hidden or restored in this forum.')}</p>
        </Empty>
      ) : (
        <ol className="list">
          {nodes.map((decision) => (
            <Decision key={decision.id} decision={decision} zone={forum.timeZone} />
          ))}
        </ol>
      )}
      <Pager page={pageInfo} label={i18n.t('Pages of decisions')} order="newest-first" />
    </>
  );
}
