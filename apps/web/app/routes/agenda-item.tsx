import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../acts/index.ts';
import { AgendaItemDocument } from '../generated/operations.ts';
import { ItemPolls } from '../poll/item-polls.tsx';
import { PollBadge, principalPoll } from '../poll/poll-state.tsx';
import { ItemProposals } from '../proposal/item-proposals.tsx';
import { pageContext } from '../request-context.ts';
import { wholeNumber } from '../server/address.ts';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { htmlOf } from '../server/markdown.server.ts';
import { Discussion } from '../thread/discussion.tsx';
import { threadChoice, threadVariables } from '../thread/thread-query.ts';
import { withHtml } from '../thread/with-html.ts';
import { Heading } from '../ui/heading.tsx';
import { Prose } from '../ui/text.tsx';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { viewer } = context.get(pageContext);
  const { forum } = await run(context, AgendaItemDocument, {
    forum: params.forum ?? '',
    edition: params.edition ?? '',
    number: wholeNumber(params.number),
    signedIn: viewer !== null,
    ...threadVariables(request),
  });
  const item = forum?.edition?.agendaItem;
  if (!forum?.edition || !item) throw notFound();
  const { description, thread, ...rest } = item;
  return {
    forum,
    edition: forum.edition,
    item: rest,
    html: htmlOf(description),
    thread: withHtml(thread),
    choice: threadChoice(request),
  };
}

export function action({ request, context }: ActionFunctionArgs) {
  return answerAct(request, context);
}

export default function AgendaItem() {
  const { i18n } = useLingui();
  const { forum, edition, item, html, thread, choice } = useLoaderData<typeof loader>();
  const path = `/f/${forum.slug}`;
  const principal = principalPoll(item.polls);
  return (
    <>
      <Heading
        title={item.title}
        language={item.language}
        crumbs={[
          { label: forum.name, to: path },
          { label: edition.title, to: `${path}/${edition.slug}` },
        ]}
      >
        {principal && <PollBadge poll={principal} />}
        <span>{i18n.t('Agenda item {number}', { number: item.number })}</span>
        {item.session && <bdi>{item.session.title}</bdi>}
        {item.sourceId && <span>{i18n.t('Id in the source: {id}', { id: item.sourceId })}</span>}
      </Heading>
      {html && (
        <>
          <h2 className="unseen">{i18n.t('What it is about')}</h2>
          <Prose html={html} language={item.language} />
        </>
      )}
      <ItemPolls polls={item.polls} forum={forum} />
      <ItemProposals item={item} edition={edition} forum={forum} />
      <Discussion thread={thread} choice={choice} groups={forum.groups} forum={forum} />
    </>
  );
}
