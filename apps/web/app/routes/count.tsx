import { useLingui } from '@lingui/react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { CountFigures } from '../count/count-figures.tsx';
import { CountTerms } from '../count/count-terms.tsx';
import { GroupsTable } from '../count/groups-table.tsx';
import { useMethodWords } from '../count/method-words.ts';
import { Winners } from '../count/winners.tsx';
import { CountDocument } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { wholeNumber } from '../server/address.ts';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { Heading } from '../ui/heading.tsx';
import { Time } from '../ui/time.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, CountDocument, {
    forum: params.forum ?? '',
    number: wholeNumber(params.number),
  });
  if (!forum?.count) throw notFound();
  return { forum, count: forum.count };
}

export default function Count() {
  const { i18n } = useLingui();
  const { forum, count } = useLoaderData<typeof loader>();
  const methods = useMethodWords();
  const path = `/f/${forum.slug}`;
  return (
    <>
      <Heading
        title={count.title}
        language={count.language}
        crumbs={[
          { label: forum.name, to: path },
          { label: i18n.t('Elections and rankings'), to: `${path}/counts` },
        ]}
      >
        <span>{methods[count.method].name}</span>
        <Time at={count.publishedAt} zone={forum.timeZone} style="day" />
      </Heading>
      {count.description && <p {...written(count.language)}>{count.description}</p>}
      <div className="columns">
        <section aria-labelledby="results">
          <h2 id="results">{i18n.t('Result')}</h2>
          <Winners count={count} />
          <CountFigures count={count} />
          {count.result.byGroup.length > 0 && (
            <>
              <h2>{i18n.t('By stakeholder group')}</h2>
              <GroupsTable count={count} caption={i18n.t('The same ballots, counted for each group by itself')} />
            </>
          )}
        </section>
        <div className="aside">
          <CountTerms count={count} path={`${path}/counts/${count.number}`} zone={forum.timeZone} />
        </div>
      </div>
    </>
  );
}
