import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { OrganizeRollDocument } from '../../generated/operations.ts';
import { RollCandidates } from '../../organize/roll-candidates.tsx';
import { RollChanges } from '../../organize/roll-changes.tsx';
import { notFound } from '../../server/answers.ts';
import { requireMay } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { numberOf } from '../../server/number-of.ts';
import { Heading } from '../../ui/heading.tsx';
import { useReason } from '../../ui/refusal.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const name = (new URL(request.url).searchParams.get('name') ?? '').trim().slice(0, 100);
  const { forum } = await run(context, OrganizeRollDocument, {
    forum: params.forum ?? '',
    number: numberOf(params.number),
    name,
    search: name !== '',
  });
  if (!forum?.poll) throw notFound();
  requireMay(request, forum.poll.viewerMayNotAdministrate);
  return { forum, poll: forum.poll, name };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function OrganizeRoll() {
  const { i18n } = useLingui();
  const reason = useReason();
  const { forum, poll, name } = useLoaderData<typeof loader>();
  const path = `/f/${forum.slug}`;
  return (
    <>
      <Heading
        title={i18n.t('Change the roll')}
        crumbs={[
          { label: forum.name, to: path },
          { label: poll.question, to: `${path}/polls/${poll.number}` },
        ]}
      />
      <p>
        {i18n.t(
          'The roll was frozen when voting opened. One organizer proposes a change, and it is made when a second one confirms it. Both must have been organizers when voting opened, and both acts are on record. The ballot of a voter who is taken off is kept and not counted.',
        )}
      </p>
      <RollChanges changes={poll.rollChanges} zone={forum.timeZone} />
      {poll.viewerMayNotChangeRoll ? (
        <p className="notice">{reason(poll.viewerMayNotChangeRoll)}</p>
      ) : (
        <RollCandidates pollId={poll.id} name={name} candidates={poll.rollCandidates ?? null} />
      )}
    </>
  );
}
