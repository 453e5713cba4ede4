import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { answerAct } from '../acts/index.ts';
import { MeDocument } from '../generated/operations.ts';
import { MyComments } from '../me/my-comments.tsx';
import { MyProposals } from '../me/my-proposals.tsx';
import { MyStandings } from '../me/my-standings.tsx';
import { MyVotes } from '../me/my-votes.tsx';
import { Settings } from '../me/settings.tsx';
import { ToDo } from '../me/to-do.tsx';
import { requireViewer } from '../server/gate.ts';
import { run } from '../server/graphql.ts';
import { excerptOf } from '../server/markdown.server.ts';
import { Heading } from '../ui/heading.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireViewer(request, context);
  const { viewer, forums } = await run(context, MeDocument);
  if (!viewer) throw redirect('/sign-in');
  const comments = viewer.comments.nodes.map((comment) => ({ ...comment, excerpt: excerptOf(comment.body ?? '') }));
  return { viewer, forums: forums.nodes, comments };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function Me() {
  const { i18n } = useLingui();
  const { viewer, forums, comments } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading title={i18n.t('My page')}>
        <bdi>{viewer.displayName}</bdi>
      </Heading>
      <ToDo viewer={viewer} />
      <MyStandings forums={forums} />
      <MyVotes ballots={viewer.ballots.nodes} />
      <MyProposals proposals={viewer.proposals.nodes} />
      <MyComments comments={comments} />
      <Settings viewer={viewer} />
    </>
  );
}
