import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { OrganizePollDocument } from '../../generated/operations.ts';
import { PollForm } from '../../organize/poll-form.tsx';
import { notFound } from '../../server/answers.ts';
import { requireMay } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { numberOf } from '../../server/number-of.ts';
import { Heading } from '../../ui/heading.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const number = numberOf(params.number);
  const { forum, decisionRules } = await run(context, OrganizePollDocument, {
    forum: params.forum ?? '',
    edition: params.edition ?? '',
    number,
  });
  const item = forum?.edition?.agendaItem;
  if (!forum?.edition || !item) throw notFound();
  requireMay(request, item.viewerMayNotOpenPoll);
  return { forum, edition: forum.edition, item, rules: decisionRules };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function OrganizePoll() {
  const { i18n } = useLingui();
  const { forum, edition, item, rules } = useLoaderData<typeof loader>();
  const path = `/f/${forum.slug}/${edition.slug}`;
  return (
    <>
      <Heading
        title={i18n.t('Open a poll')}
        crumbs={[
          { label: forum.name, to: `/f/${forum.slug}` },
          { label: edition.title, to: path },
          { label: item.title, to: `${path}/items/${item.number}` },
        ]}
      />
      <p>
        {i18n.t(
          'Everything on this page is fixed when the poll is made, and published: question, electorate, decision rule, times. The roll is frozen when voting opens.',
        )}
      </p>
      <PollForm item={item} forum={forum} rules={rules} />
    </>
  );
}
