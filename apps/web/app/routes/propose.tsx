import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../acts/index.ts';
import { ProposeDocument } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { notFound } from '../server/answers.ts';
import { requireViewer } from '../server/gate.ts';
import { run } from '../server/graphql.ts';
import { numberOf } from '../server/number-of.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { LanguageField } from '../ui/acts/language-field.tsx';
import { joinPath } from '../ui/acts/place.ts';
import { TextFields } from '../ui/acts/text-fields.tsx';
import { Button } from '../ui/button.tsx';
import { CheckboxField } from '../ui/choice.tsx';
import { TextField } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { RefusalNotice } from '../ui/refusal.tsx';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireViewer(request, context);
  const number = numberOf(params.number);
  const { forum } = await run(context, ProposeDocument, {
    forum: params.forum ?? '',
    edition: params.edition ?? '',
    number,
  });
  const item = forum?.edition?.agendaItem;
  if (!forum || !item) throw notFound();
  const mandate = forum.viewerStanding?.mandates.find(({ endsAt }) => endsAt === null) ?? null;
  return { forum, edition: forum.edition, item, organisation: mandate?.organisation.name ?? null };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

/** A draft may be written before the phase for proposals begins. */
const draftable = new Set(['PHASE_NOT_YET', 'NO_PHASE']);

export default function Propose() {
  const { i18n } = useLingui();
  const { forum, edition, item, organisation } = useLoaderData<typeof loader>();
  const refusal = item.viewerMayNotPropose;
  const path = `/f/${forum.slug}/${edition?.slug}`;
  return (
    <>
      <Heading
        title={i18n.t('Put forward a proposal')}
        crumbs={[
          { label: forum.name, to: `/f/${forum.slug}` },
          { label: edition?.title ?? '', to: path },
          { label: item.title, to: `${path}/items/${item.number}` },
        ]}
      >
        <bdi {...written(item.language)}>{item.title}</bdi>
      </Heading>
      {refusal && (
        <RefusalNotice
          what={i18n.t('You cannot submit a proposal here.')}
          refusal={refusal}
          zone={forum.timeZone}
          joinPath={joinPath(forum)}
        />
      )}
      {(!refusal || draftable.has(refusal.code)) && (
        <ActForm name="proposal">
          <Hidden act="submitProposal" agendaItemId={item.id} />
          <TextFields />
          <LanguageField />
          {organisation && <ForOrganisation organisation={organisation} />}
          {!refusal && (
            <p className="soft">
              {i18n.t('An organizer opens the proposal for discussion or returns it to you with a reason.')}
            </p>
          )}
          <div className="buttons">
            {!refusal && (
              <Button name="button" value="submit">
                {i18n.t('Submit proposal')}
              </Button>
            )}
            <Button name="button" value="draft" weight={refusal ? 'first' : 'second'}>
              {i18n.t('Save draft')}
            </Button>
            <Button name="button" value="preview" weight="second" anyState>
              {i18n.t('Preview')}
            </Button>
          </div>
        </ActForm>
      )}
    </>
  );
}

function ForOrganisation({ organisation }: { organisation: string }) {
  const { i18n } = useLingui();
  return (
    <>
      <CheckboxField
        name="forOrganisation"
        label={i18n.t('On whose behalf')}
        choices={[
          {
            value: 'yes',
            label: i18n.t('For {organisation}', { organisation }),
            hint: i18n.t('You hold its mandate. Without this, you propose it yourself.'),
          },
        ]}
      />
      <TextField
        name="adoptedOn"
        type="date"
        label={i18n.t('Adopted by the organisation on')}
        hint={i18n.t('The day on which it agreed to this text. Needed to propose for it.')}
        optional
      />
    </>
  );
}
