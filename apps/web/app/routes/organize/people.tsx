import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { OrganizePeopleDocument } from '../../generated/operations.ts';
import { OfficeForm } from '../../organize/office-form.tsx';
import { Offices } from '../../organize/offices.tsx';
import { OrganizeHeading } from '../../organize/organize-heading.tsx';
import { People } from '../../organize/people.tsx';
import { WithdrawnOffices } from '../../organize/withdrawn-offices.tsx';
import { notFound } from '../../server/answers.ts';
import { requireMay } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { pagingOf } from '../../server/paging.ts';
import { Pager } from '../../ui/pager.tsx';

const pageSize = 50;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, OrganizePeopleDocument, {
    slug: params.forum ?? '',
    ...pagingOf(request, pageSize),
  });
  if (!forum) throw notFound();
  requireMay(request, forum.viewerMayNotOrganize);
  return { forum };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function OrganizePeople() {
  const { i18n } = useLingui();
  const { forum } = useLoaderData<typeof loader>();
  const title = i18n.t('People and offices');
  return (
    <>
      <OrganizeHeading title={title} forum={forum} />
      {forum.offices && <Offices offices={forum.offices.nodes} zone={forum.timeZone} />}
      <WithdrawnOffices offices={forum.withdrawnOffices?.nodes ?? []} zone={forum.timeZone} />
      <OfficeForm forum={forum} />
      <People people={forum.accreditations?.nodes ?? []} />
      {forum.accreditations && <Pager page={forum.accreditations.pageInfo} label={title} order="oldest-first" />}
    </>
  );
}
