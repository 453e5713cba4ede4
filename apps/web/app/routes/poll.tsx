import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../acts/index.ts';
import { PollDocument } from '../generated/operations.ts';
import { askedRuleOf } from '../poll/asked-rule.ts';
import { Ballots } from '../poll/ballots.tsx';
import { ChangedRoll } from '../poll/changed-roll.tsx';
import { Closeness } from '../poll/closeness.tsx';
import { OtherRules } from '../poll/other-rules.tsx';
import { PollTime } from '../poll/poll-list.tsx';
import { isOver, PollBadge } from '../poll/poll-state.tsx';
import { Results } from '../poll/results.tsx';
import { PollTerms } from '../poll/terms.tsx';
import { VoidNotice } from '../poll/void-notice.tsx';
import { wholeNumber } from '../server/address.ts';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { pagingOf } from '../server/paging.ts';
import { BallotForm } from '../ui/acts/ballot-form.tsx';
import { PollAdministration } from '../ui/acts/poll-administration.tsx';
import { Heading } from '../ui/heading.tsx';
import { Label } from '../ui/label.tsx';
import { Time } from '../ui/time.tsx';

const ballotsAPage = 100;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const asked = askedRuleOf(request);
  const { forum } = await run(context, PollDocument, {
    forum: params.forum ?? '',
    number: wholeNumber(params.number),
    rule: asked,
    isRuleAsked: asked !== null,
    ...pagingOf(request, ballotsAPage),
  });
  if (!forum?.poll) throw notFound();
  return { forum, poll: forum.poll, asked };
}

export function action({ request, context }: ActionFunctionArgs) {
  return answerAct(request, context);
}

export default function Poll() {
  const { i18n } = useLingui();
  const { forum, poll, asked } = useLoaderData<typeof loader>();
  const { agendaItem: item, proposal } = poll;
  const path = `/f/${forum.slug}`;
  const edition = `${path}/${item.edition.slug}`;
  return (
    <>
      <Heading
        title={poll.question}
        language={poll.language}
        crumbs={[
          { label: forum.name, to: path },
          { label: item.edition.title, to: edition },
          { label: item.title, to: `${edition}/items/${item.number}` },
        ]}
      >
        <PollBadge poll={poll} />
        <PollTime poll={poll} zone={forum.timeZone} />
        <span>{i18n.t('Poll no. {number}', { number: poll.number })}</span>
      </Heading>
      {proposal && (
        <p>
          <Label>{i18n.t('About the proposal:')}</Label>
          <Link to={`${path}/proposals/${proposal.number}?version=${poll.proposalVersion}`}>
            <bdi lang={proposal.language}>{proposal.title}</bdi>
          </Link>{' '}
          <span className="soft">({i18n.t('Version {number}', { number: poll.proposalVersion })})</span>
        </p>
      )}
      {poll.importedAt && (
        <p className="notice">
          <Label>{i18n.t('This poll was held elsewhere and imported:')}</Label>
          <Time at={poll.importedAt} zone={forum.timeZone} style="day" />
          {poll.sourceId && ` · ${i18n.t('Id in the source: {id}', { id: poll.sourceId })}`}
        </p>
      )}
      <VoidNotice poll={poll} zone={forum.timeZone} />
      <div className="columns">
        {isOver(poll) ? (
          <>
            <div>
              <PollResults poll={poll} path={path} zone={forum.timeZone} />
              {poll.sensitivity && (
                <Closeness sensitivity={poll.sensitivity} method={poll.method} definition={poll.rule.definition} />
              )}
              {poll.whatIf && (
                <OtherRules
                  answers={poll.whatIf}
                  asked={asked}
                  answered={poll.asked?.[0]}
                  own={poll.rule.key}
                  groups={poll.electorate}
                />
              )}
            </div>
            <PollAside poll={poll} forum={forum} />
          </>
        ) : (
          <>
            <PollAside poll={poll} forum={forum} />
            <div>
              {poll.state === 'OPEN' && <BallotForm poll={poll} forum={forum} />}
              <PollResults poll={poll} path={path} zone={forum.timeZone} />
            </div>
          </>
        )}
      </div>
      {poll.ballots && <Ballots ballots={poll.ballots} method={poll.method} zone={forum.timeZone} />}
    </>
  );
}

type PollShown = ReturnType<typeof useLoaderData<typeof loader>>['poll'];

function PollAside({ poll, forum }: { poll: PollShown; forum: { slug: string; timeZone: string } }) {
  return (
    <div className="aside">
      <PollTerms poll={poll} zone={forum.timeZone} />
      <ChangedRoll changes={poll.rollChanges} zone={forum.timeZone} />
      <PollAdministration poll={poll} forum={forum} />
    </div>
  );
}

function PollResults({ poll, path, zone }: { poll: PollShown; path: string; zone: string }) {
  const { i18n } = useLingui();
  if (poll.state === 'VOIDED') return null;
  return (
    <section aria-labelledby="results">
      <h2 id="results">{i18n.t('Result')}</h2>
      <Results poll={poll} zone={zone} />
      {poll.tally && (
        <p>
          <a href={`${path}/polls/${poll.number}/tally.csv`} download>
            {i18n.t('Download the figures (CSV)')}
          </a>{' '}
          · <Link to="/about#check">{i18n.t('How to check a count')}</Link>
        </p>
      )}
    </section>
  );
}
