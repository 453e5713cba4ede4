import { useLingui } from '@lingui/react';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { RecordDocument } from '../generated/operations.ts';
import { Entry } from '../record/entry.tsx';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { pagingOf } from '../server/paging.ts';
import { Empty } from '../ui/empty.tsx';
import { Heading } from '../ui/heading.tsx';
import { Pager } from '../ui/pager.tsx';

const entriesAPage = 50;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, RecordDocument, {
    forum: params.forum ?? '',
    ...pagingOf(request, entriesAPage),
  });
  if (!forum) throw notFound();
  return { forum };
}

export default function PublicRecord() {
  const { i18n } = useLingui();
  const { forum } = useLoaderData<typeof loader>();
  const { nodes, pageInfo, totalCount } = forum.record;
  return (
    <>
      <Heading title={i18n.t('Public record')} crumbs={[{ label: forum.name, to: `/f/${forum.slug}` }]}>
        <span>
          {i18n.t('{count, plural, one {# entry} other {# entries}}', {
            count: totalCount,
          })}
        </span>
        <span>{i18n.t('newest first')}</span>
      </Heading>
      <p>
        {i18n.t(
          'Every act in this forum is written here in the moment it is done, and no entry is ever changed or deleted. People stand under a pseudonym of this forum; of what they wrote, the record keeps a hash.',
        )}{' '}
        <Link to="/about#check">{i18n.t('How to check a count')}</Link>
      </p>
      {nodes.length === 0 ? (
        <Empty>
          <p>{i18n.t('Nothing has happened in this forum yet.')}</p>
        </Empty>
      ) : (
        <ol className="list record">
          {nodes.map((entry) => (
            <Entry key={entry.number} entry={entry} forum={forum} />
          ))}
        </ol>
      )}
      <Pager page={pageInfo} label={i18n.t('Pages of the record')} order="newest-first" />
    </>
  );
}
