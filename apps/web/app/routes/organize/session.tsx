import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../../acts/index.ts';
import { OrganizeSessionDocument } from '../../generated/operations.ts';
import { ChangedMeanwhile } from '../../organize/changed-meanwhile.tsx';
import { Removal } from '../../organize/removal.tsx';
import { SessionFields } from '../../organize/session-fields.tsx';
import { zoneChoices } from '../../organize/zones.ts';
import { notFound } from '../../server/answers.ts';
import { requireMay } from '../../server/gate.ts';
import { run } from '../../server/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { BaseVersion } from '../../ui/acts/base-version.tsx';
import { Hidden } from '../../ui/acts/hidden.tsx';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Time } from '../../ui/time.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, OrganizeSessionDocument, {
    forum: params.forum ?? '',
    edition: params.edition ?? '',
  });
  const session = forum?.edition?.sessions.find(({ id }) => id === params.session);
  if (!forum?.edition || !session) throw notFound();
  requireMay(request, forum.viewerMayNotOrganize);
  return { forum, edition: forum.edition, session, zones: zoneChoices() };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function OrganizeSession() {
  const { i18n } = useLingui();
  const { forum, edition, session, zones } = useLoaderData<typeof loader>();
  const path = `/f/${forum.slug}/${edition.slug}`;
  return (
    <>
      <Heading
        title={i18n.t('Change session')}
        crumbs={[
          { label: forum.name, to: `/f/${forum.slug}` },
          { label: edition.title, to: path },
          { label: i18n.t('Phases, sessions and agenda'), to: `${path}/organize` },
        ]}
      />
      <ChangedMeanwhile
        form="session"
        now={[
          { label: i18n.t('Title'), text: <bdi>{session.title}</bdi> },
          { label: i18n.t('Begins'), text: <Time at={session.startsAt} zone={session.timeZone} /> },
          { label: i18n.t('Ends'), text: <Time at={session.endsAt} zone={session.timeZone} /> },
          { label: i18n.t('Place'), text: <bdi>{session.place}</bdi> },
        ]}
      />
      <ActForm name="session">
        <Hidden act="editSession" sessionId={session.id} />
        <BaseVersion version={session.version} />
        <SessionFields session={session} zone={forum.timeZone} zones={zones} />
        <Button>{i18n.t('Save session')}</Button>
      </ActForm>
      <Removal
        act="removeSession"
        of={{ sessionId: session.id }}
        thing={session}
        label={i18n.t('Remove session')}
        consequence={i18n.t('It is gone from the programme. The public record keeps that it stood there.')}
      />
    </>
  );
}
