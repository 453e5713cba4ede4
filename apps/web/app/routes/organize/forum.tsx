import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { OrganizeForumDocument } from '../../generated/operations.ts';
import { useFormats } from '../../i18n/formats.ts';
import { GroupBalance } from '../../organize/group-balance.tsx';
import { OrganizeHeading } from '../../organize/organize-heading.tsx';
import { WaitingPolls } from '../../organize/waiting-polls.tsx';
import { WaitingProposals } from '../../organize/waiting-proposals.tsx';
import { WaitingRequests } from '../../organize/waiting-requests.tsx';
import { notFound } from '../../server/answers.ts';
import { requireMay } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, OrganizeForumDocument, { slug: params.forum ?? '' });
  if (!forum) throw notFound();
  requireMay(request, forum.viewerMayNotOrganize);
  return { forum };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

/** An organizer's page: what waits for a decision stands first. */
export default function OrganizeForum() {
  const { i18n } = useLingui();
  const { forum } = useLoaderData<typeof loader>();
  return (
    <>
      <OrganizeHeading title={i18n.t('What waits')} forum={forum} />
      <WaitingRequests
        requests={forum.accreditations?.nodes ?? []}
        count={forum.accreditations?.totalCount ?? 0}
        zone={forum.timeZone}
      />
      <WaitingProposals
        proposals={forum.submittedProposals?.nodes ?? []}
        count={forum.submittedProposals?.totalCount ?? 0}
        forum={forum}
      />
      <WaitingPolls polls={forum.polls.nodes} forum={forum} />
      <GroupBalance participation={forum.participation} />
      <Editions forum={forum} />
    </>
  );
}

function Editions({ forum }: { forum: Awaited<ReturnType<typeof loader>>['forum'] }) {
  const { i18n } = useLingui();
  const { days } = useFormats();
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{i18n.t('Editions')}</h2>
      {forum.editions.length === 0 && (
        <Empty>
          <p>{i18n.t('There is no edition yet. An edition holds phases, sessions and the agenda.')}</p>
        </Empty>
      )}
      <ul className="list">
        {forum.editions.map((edition) => (
          <li key={edition.id}>
            <h3>
              <Link to={`/f/${forum.slug}/${edition.slug}/organize`}>
                <bdi>{edition.title}</bdi>
              </Link>
            </h3>
            <p className="facts">
              <span>{days(edition.startsOn, edition.endsOn, 'UTC')}</span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink weight="second" to={`/f/${forum.slug}/organize/edition`}>
          {i18n.t('Make an edition')}
        </ButtonLink>
      </p>
    </section>
  );
}
