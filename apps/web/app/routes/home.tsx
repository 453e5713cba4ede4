import { useLingui } from '@lingui/react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { currentPhase } from '../forum/current-phase.ts';
import { ForumCard } from '../forum/forum-card.tsx';
import { HowItWorks } from '../forum/how-it-works.tsx';
import { type ForumCardPartsFragment, type ForumPollPartsFragment, HomeDocument } from '../generated/operations.ts';
import { PollItem } from '../poll/poll-list.tsx';
import { pageContext } from '../request-context.ts';
import { run } from '../server/graphql.ts';
import { pagingOf } from '../server/paging.ts';
import { Empty } from '../ui/empty.tsx';
import { Heading } from '../ui/heading.tsx';
import { Pager } from '../ui/pager.tsx';

const forumsAPage = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer, now } = context.get(pageContext);
  const page = await run(context, HomeDocument, {
    signedIn: viewer !== null,
    ...pagingOf(request, forumsAPage),
  });
  return { ...page, signedIn: viewer !== null, now };
}

export default function Home() {
  const { i18n } = useLingui();
  const { viewer, closingNext, recentOutcomes, forums, signedIn, now } = useLoaderData<typeof loader>();
  const toVote = viewer?.pollsToVote ?? [];
  const others = closingNext.filter(({ id }) => !toVote.some((poll) => poll.id === id));
  return (
    <>
      <Heading title={i18n.t('Consultations')} />
      {!signedIn && (
        <p className="lead">
          {i18n.t(
            'Governments, companies, civil society, researchers and others put forward proposals, discuss them and vote. Everybody can read what was said, who supports what, and how each decision was counted.',
          )}
        </p>
      )}
      {toVote.length > 0 && (
        <section aria-labelledby="to-vote">
          <h2 id="to-vote">{i18n.t('Waiting for your vote')}</h2>
          <Polls polls={toVote} />
        </section>
      )}
      <section aria-labelledby="closing">
        <h2 id="closing">{i18n.t('Closing next')}</h2>
        {others.length > 0 ? (
          <Polls polls={others} />
        ) : (
          <Empty>
            <p>
              {toVote.length > 0
                ? i18n.t('No other poll is open.')
                : i18n.t('No poll is open now. Polls stand here from their opening until they close.')}
            </p>
          </Empty>
        )}
      </section>
      {recentOutcomes.length > 0 && (
        <section aria-labelledby="outcomes">
          <h2 id="outcomes">{i18n.t('Recent outcomes')}</h2>
          <Polls polls={recentOutcomes} />
        </section>
      )}
      <section aria-labelledby="forums">
        <h2 id="forums">{i18n.t('Forums')}</h2>
        {forums.nodes.length > 0 ? (
          <ul className="list">
            {openFirst(forums.nodes, now).map((forum) => (
              <ForumCard key={forum.slug} forum={forum} now={now} />
            ))}
          </ul>
        ) : (
          <Empty>
            <p>
              {i18n.t(
                'There is no forum yet. Whoever is signed in with a confirmed address can make one and becomes its first organizer.',
              )}
            </p>
          </Empty>
        )}
        <Pager page={forums.pageInfo} label={i18n.t('Pages of forums')} order="oldest-first" />
      </section>
      <HowItWorks />
    </>
  );
}

function Polls({ polls }: { polls: readonly ForumPollPartsFragment[] }) {
  return (
    <ul className="list">
      {polls.map((poll) => {
        const { forum } = poll.agendaItem.edition;
        return (
          <PollItem key={poll.id} poll={poll} forum={forum}>
            <bdi>{forum.name}</bdi>
          </PollItem>
        );
      })}
    </ul>
  );
}

/** Forums in which something can be done now, before the others; both by name. */
function openFirst(forums: readonly ForumCardPartsFragment[], now: Date): ForumCardPartsFragment[] {
  const isOpen = ({ openPolls, currentEdition }: ForumCardPartsFragment) =>
    openPolls.length > 0 || currentPhase(currentEdition?.phases ?? [], now) !== null;
  return forums.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
}
