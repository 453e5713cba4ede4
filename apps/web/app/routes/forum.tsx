import { useLingui } from '@lingui/react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Agenda } from '../forum/agenda.tsx';
import { partsOf } from '../forum/description.ts';
import { editionName } from '../forum/edition-name.ts';
import { EditionNow } from '../forum/edition-now.tsx';
import { ForumAside } from '../forum/forum-aside.tsx';
import { Participation } from '../forum/participation.tsx';
import { TakePart } from '../forum/take-part.tsx';
import { ForumDocument } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { useFormats } from '../i18n/formats.ts';
import { PollItem } from '../poll/poll-list.tsx';
import { isOver } from '../poll/poll-state.tsx';
import { pageContext } from '../request-context.ts';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { htmlOf } from '../server/markdown.server.ts';
import { Empty } from '../ui/empty.tsx';
import { Heading } from '../ui/heading.tsx';
import { Label } from '../ui/label.tsx';
import { Prose } from '../ui/text.tsx';
import { Time } from '../ui/time.tsx';

const recentlyDecided = 3;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { now } = context.get(pageContext);
  const { forum } = await run(context, ForumDocument, {
    slug: params.forum ?? '',
  });
  if (!forum) throw notFound();
  const { lead, rest } = partsOf(forum.description);
  return { forum, lead, about: htmlOf(rest), aboutEdition: htmlOf(forum.currentEdition?.description ?? ''), now };
}

export default function Forum() {
  const { i18n } = useLingui();
  const { days } = useFormats();
  const { forum, lead, about, aboutEdition, now } = useLoaderData<typeof loader>();
  const path = `/f/${forum.slug}`;
  const edition = forum.currentEdition;
  const decided = forum.polls.nodes.filter(isOver).slice(0, recentlyDecided);
  return (
    <>
      <Heading title={forum.name} language={forum.language} />
      <p className="lead" {...written(forum.language)}>
        {lead}
      </p>
      {forum.importedAt && (
        <p className="notice">
          <Label>{i18n.t('Imported by an administrator:')}</Label>
          <Time at={forum.importedAt} zone={forum.timeZone} style="day" />
          {forum.importSource && (
            <>
              {' · '}
              <Label>{i18n.t('Source:')}</Label>
              <bdi>{forum.importSource}</bdi>
            </>
          )}
        </p>
      )}
      {edition && (
        <section aria-labelledby="edition">
          <h2 id="edition">
            <bdi {...written(forum.language)}>{editionName(edition)}</bdi>
          </h2>
          <p className="soft">{days(edition.startsOn, edition.endsOn, 'UTC')}</p>
          <EditionNow edition={edition} zone={forum.timeZone} now={now} imported={forum.importedAt !== null} />
        </section>
      )}
      <TakePart path={path} standing={forum} />
      <div className="columns">
        <div>
          {(forum.openPolls.length > 0 || forum.importedAt === null) && (
            <section aria-labelledby="open-polls">
              <h2 id="open-polls">{i18n.t('Open polls')}</h2>
              {forum.openPolls.length > 0 ? (
                <ul className="list">
                  {forum.openPolls.map((poll) => (
                    <PollItem key={poll.number} poll={poll} forum={forum} />
                  ))}
                </ul>
              ) : (
                <Empty>
                  <p>{i18n.t('No poll is open in this forum now.')}</p>
                </Empty>
              )}
            </section>
          )}
          {edition ? (
            <>
              <Agenda edition={edition} items={edition.agendaItems} path={`${path}/${edition.slug}`} />
              {aboutEdition && (
                <section aria-labelledby="about-edition">
                  <h2 id="about-edition">{i18n.t('About this edition')}</h2>
                  <Prose html={aboutEdition} language={forum.language} />
                </section>
              )}
            </>
          ) : (
            <Empty>
              <p>
                {i18n.t(
                  'This forum has no edition yet. Its organizers make the first one, with its phases and its agenda.',
                )}
              </p>
            </Empty>
          )}
          {decided.length > 0 && (
            <section aria-labelledby="decided">
              <h2 id="decided">{i18n.t('Decided last')}</h2>
              <ul className="list">
                {decided.map((poll) => (
                  <PollItem key={poll.number} poll={poll} forum={forum} />
                ))}
              </ul>
            </section>
          )}
        </div>
        <ForumAside path={path} editions={forum.editions} shown={edition?.slug ?? null} />
      </div>
      <Participation participation={forum.participation} />
      {about && (
        <section aria-labelledby="about-forum">
          <h2 id="about-forum">{i18n.t('About this forum')}</h2>
          <Prose html={about} language={forum.language} />
        </section>
      )}
    </>
  );
}
