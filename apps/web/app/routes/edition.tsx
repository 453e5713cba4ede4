import { useLingui } from '@lingui/react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Agenda } from '../forum/agenda.tsx';
import { editionName } from '../forum/edition-name.ts';
import { EditionNow } from '../forum/edition-now.tsx';
import { ForumAside } from '../forum/forum-aside.tsx';
import { TakePart } from '../forum/take-part.tsx';
import { EditionDocument } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { pageContext } from '../request-context.ts';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { htmlOf } from '../server/markdown.server.ts';
import { pagingOf } from '../server/paging.ts';
import { Heading } from '../ui/heading.tsx';
import { Prose } from '../ui/text.tsx';

const itemsAPage = 50;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { now } = context.get(pageContext);
  const { forum } = await run(context, EditionDocument, {
    forum: params.forum ?? '',
    edition: params.edition ?? '',
    ...pagingOf(request, itemsAPage),
  });
  if (!forum?.edition) throw notFound();
  return {
    forum,
    edition: forum.edition,
    html: htmlOf(forum.edition.description),
    now,
  };
}

export default function Edition() {
  const { i18n } = useLingui();
  const { days, list, language } = useFormats();
  const { forum, edition, html, now } = useLoaderData<typeof loader>();
  const path = `/f/${forum.slug}`;
  return (
    <>
      <Heading title={editionName(edition)} language={forum.language} crumbs={[{ label: forum.name, to: path }]}>
        <span>{days(edition.startsOn, edition.endsOn, 'UTC')}</span>
        <span>
          {i18n.t('Languages: {list}', {
            list: list(edition.languages.map(language)),
          })}
        </span>
      </Heading>
      <EditionNow edition={edition} zone={forum.timeZone} now={now} imported={forum.importedAt !== null} />
      <TakePart path={path} standing={forum} />
      <div className="columns">
        <div>
          <Agenda edition={edition} items={edition.agendaItems} path={`${path}/${edition.slug}`} />
          {html && (
            <section aria-labelledby="about-edition">
              <h2 id="about-edition">{i18n.t('About this edition')}</h2>
              <Prose html={html} language={forum.language} />
            </section>
          )}
        </div>
        <ForumAside path={path} editions={forum.editions} shown={edition.slug} />
      </div>
    </>
  );
}
