import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../acts/index.ts';
import { JoinDocument } from '../generated/operations.ts';
import { languages } from '../i18n/locales.ts';
import { pageContext } from '../request-context.ts';
import { notFound } from '../server/answers.ts';
import { run } from '../server/graphql.ts';
import { withReturn } from '../server/return-address.ts';
import { countryChoices } from '../ui/acts/countries.ts';
import { JoinForm } from '../ui/acts/join-form.tsx';
import { OwnAccreditation } from '../ui/acts/own-accreditation.tsx';
import { Heading } from '../ui/heading.tsx';
import { RefusalNotice } from '../ui/refusal.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { forum } = await run(context, JoinDocument, { slug: params.forum ?? '' });
  if (!forum) throw notFound();
  return { forum, countries: countryChoices(languages[context.get(pageContext).locale].formats) };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

/** How a person becomes a stakeholder of a forum: what it means, the state of their request, and the request itself. */
export default function Join() {
  const { i18n } = useLingui();
  const { forum, countries } = useLoaderData<typeof loader>();
  const accreditation = forum.viewerStanding?.accreditation;
  const refusal = forum.viewerMayNotRequestAccreditation;
  const path = `/f/${forum.slug}/join`;
  return (
    <>
      <Heading
        title={i18n.t('Take part')}
        crumbs={[
          { label: i18n.t('Forums'), to: '/' },
          { label: forum.name, to: `/f/${forum.slug}` },
        ]}
      />
      <p>
        {i18n.t(
          'Stakeholders are accredited in one group. They propose, comment and vote, and their group, organisation and country stand beside what they say. Organizers decide on requests; the record shows each decision.',
        )}
      </p>
      {accreditation && <OwnAccreditation accreditation={accreditation} zone={forum.timeZone} />}
      {!refusal && <JoinForm forum={forum} countries={countries} />}
      {refusal && refusal.code !== 'ALREADY_ACCREDITED' && (
        <RefusalNotice what={i18n.t('You cannot ask for accreditation yet.')} refusal={refusal} zone={forum.timeZone} />
      )}
      {refusal?.code === 'NOT_SIGNED_IN' && (
        <p>
          {i18n.t('No account yet?')} <Link to={withReturn('/register', path)}>{i18n.t('Register')}</Link>
        </p>
      )}
    </>
  );
}
