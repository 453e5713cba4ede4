import { useLingui } from '@lingui/react';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { CountFigures } from '../count/count-figures.tsx';
import { useMethodWords } from '../count/method-words.ts';
import { Winners } from '../count/winners.tsx';
import { CountsDocument } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { pagingOf } from '../server/paging.ts';
import { Empty } from '../ui/empty.tsx';
import { Heading } from '../ui/heading.tsx';
import { Pager } from '../ui/pager.tsx';
import { Time } from '../ui/time.tsx';

const countsAPage = 5;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, CountsDocument, {
    forum: params.forum ?? '',
    ...pagingOf(request, countsAPage),
  });
  if (!forum) throw notFound();
  return { forum };
}

export default function Counts() {
  const { i18n } = useLingui();
  const methods = useMethodWords();
  const { forum } = useLoaderData<typeof loader>();
  const { nodes, pageInfo } = forum.counts;
  const path = `/f/${forum.slug}`;
  return (
    <>
      <Heading title={i18n.t('Elections and rankings')} crumbs={[{ label: forum.name, to: path }]} />
      <p>
        {i18n.t(
          'Ballots that were handed in at a session or elsewhere, published whole and counted here by a method that was fixed beforehand. Anyone can download the ballots and count them again.',
        )}
      </p>
      {nodes.length === 0 && (
        <Empty>
          <p>{i18n.t('This forum has published no count yet.')}</p>
        </Empty>
      )}
      {nodes.map((count) => (
        <section key={count.id} aria-labelledby={`count-${count.number}`} className="count">
          <h2 id={`count-${count.number}`}>
            <Link to={`${path}/counts/${count.number}`}>
              <bdi {...written(count.language)}>{count.title}</bdi>
            </Link>
          </h2>
          <p className="facts">
            <span>{methods[count.method].name}</span>
            <Time at={count.publishedAt} zone={forum.timeZone} style="day" />
          </p>
          <Winners count={count} />
          <CountFigures count={count} />
        </section>
      ))}
      <Pager page={pageInfo} label={i18n.t('Pages of counts')} order="newest-first" />
    </>
  );
}
