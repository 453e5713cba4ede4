import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { OrganizeEditionDocument } from '../../generated/operations.ts';
import { Agenda } from '../../organize/agenda.tsx';
import { OrganizeHeading } from '../../organize/organize-heading.tsx';
import { Phases } from '../../organize/phases.tsx';
import { Sessions } from '../../organize/sessions.tsx';
import { zoneChoices } from '../../organize/zones.ts';
import { notFound } from '../../server/answers.ts';
import { requireMay } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { pagingOf } from '../../server/paging.ts';

const itemsAPage = 50;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, OrganizeEditionDocument, {
    forum: params.forum ?? '',
    edition: params.edition ?? '',
    ...pagingOf(request, itemsAPage),
  });
  if (!forum?.edition) throw notFound();
  requireMay(request, forum.viewerMayNotOrganize);
  return { forum, edition: forum.edition, zones: zoneChoices() };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function OrganizeEdition() {
  const { i18n } = useLingui();
  const { forum, edition, zones } = useLoaderData<typeof loader>();
  return (
    <>
      <OrganizeHeading
        title={i18n.t('Phases, sessions and agenda')}
        forum={forum}
        crumbs={[{ label: edition.title, to: `/f/${forum.slug}/${edition.slug}` }]}
      />
      <Phases edition={edition} zone={forum.timeZone} />
      <Sessions edition={edition} forum={forum} zones={zones} />
      <Agenda edition={edition} forum={forum} />
    </>
  );
}
