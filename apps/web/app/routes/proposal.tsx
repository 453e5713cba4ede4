import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../acts/index.ts';
import { ProposalDocument } from '../generated/operations.ts';
import { PollItem } from '../poll/poll-list.tsx';
import { hasResults } from '../poll/poll-state.tsx';
import { Results } from '../poll/results.tsx';
import { ProposalFacts } from '../proposal/proposal-facts.tsx';
import { ProposalBadge } from '../proposal/proposal-state.tsx';
import { StateNotice } from '../proposal/state-notice.tsx';
import { TextBlocks } from '../proposal/text-blocks.tsx';
import { versionShown } from '../proposal/version-shown.ts';
import { Versions } from '../proposal/versions.tsx';
import { pageContext } from '../request-context.ts';
import { wholeNumber } from '../server/address.ts';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { Discussion } from '../thread/discussion.tsx';
import { threadChoice, threadVariables } from '../thread/thread-query.ts';
import { withHtml } from '../thread/with-html.ts';
import { ProposalActs } from '../ui/acts/proposal-acts.tsx';
import { Heading } from '../ui/heading.tsx';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { viewer } = context.get(pageContext);
  const address = {
    forum: params.forum ?? '',
    number: wholeNumber(params.number),
  };
  const { forum } = await run(context, ProposalDocument, {
    ...address,
    signedIn: viewer !== null,
    ...threadVariables(request),
  });
  if (!forum?.proposal) throw notFound();
  const { blocks, thread, ...proposal } = forum.proposal;
  const version = await versionShown(request, context, address, {
    ...proposal,
    blocks,
  });
  return {
    forum,
    proposal,
    version,
    thread: withHtml(thread),
    choice: threadChoice(request),
  };
}

export function action({ request, context }: ActionFunctionArgs) {
  return answerAct(request, context);
}

export default function Proposal() {
  const { i18n } = useLingui();
  const { forum, proposal, version, thread, choice } = useLoaderData<typeof loader>();
  const { agendaItem: item } = proposal;
  const path = `/f/${forum.slug}`;
  const edition = `${path}/${item.edition.slug}`;
  const isCurrent = version.number === proposal.versionNumber;
  const decided = proposal.polls.filter(hasResults).at(-1);
  return (
    <>
      <Heading
        title={version.title}
        language={proposal.language}
        crumbs={[
          { label: forum.name, to: path },
          { label: item.edition.title, to: edition },
          { label: item.title, to: `${edition}/items/${item.number}` },
        ]}
      >
        <ProposalBadge state={proposal.state} />
        <span>{i18n.t('Proposal no. {number}', { number: proposal.number })}</span>
        <span>{i18n.t('Version {number}', { number: version.number })}</span>
      </Heading>
      <StateNotice proposal={proposal} zone={forum.timeZone} />
      <div className="columns">
        <div>
          {!isCurrent && (
            <p className="notice">
              {i18n.t('This is an earlier version.')} <Link to="?">{i18n.t('Read the current one')}</Link>
            </p>
          )}
          <h2 className="unseen">{i18n.t('Text of the proposal')}</h2>
          <TextBlocks blocks={version.blocks} language={proposal.language} />
        </div>
        <aside className="aside" aria-label={i18n.t('About this proposal')}>
          <ProposalFacts proposal={proposal} zone={forum.timeZone} />
          <ProposalActs proposal={proposal} forum={forum} />
          <Versions versions={proposal.versions} shown={version.number} zone={forum.timeZone} />
        </aside>
      </div>
      {proposal.polls.length > 0 && (
        <section aria-labelledby="polls">
          <h2 id="polls">{i18n.t('Polls on this proposal')}</h2>
          <ul className="list">
            {proposal.polls.map((poll) => (
              <PollItem key={poll.id} poll={poll} forum={forum}>
                <span>
                  {i18n.t('Version {number}', {
                    number: poll.proposalVersion,
                  })}
                </span>
              </PollItem>
            ))}
          </ul>
          {decided && <Results poll={decided} zone={forum.timeZone} />}
        </section>
      )}
      <Discussion thread={thread} choice={choice} groups={forum.groups} forum={forum} />
    </>
  );
}
