import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { answerAct } from '../acts/index.ts';
import { EditedProposalDocument } from '../generated/operations.ts';
import { written } from '../i18n/direction.ts';
import { notFound } from '../server/answers.ts';
import { requireViewer } from '../server/gate.ts';
import { run } from '../server/graphql.ts';
import { numberOf } from '../server/number-of.ts';
import { ActForm } from '../ui/act-form.tsx';
import { BaseVersion } from '../ui/acts/base-version.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { TextFields } from '../ui/acts/text-fields.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Heading } from '../ui/heading.tsx';
import { RefusalNotice } from '../ui/refusal.tsx';
import { useRefusedForm } from '../ui/refused-form.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireViewer(request, context);
  const number = numberOf(params.number);
  const { forum } = await run(context, EditedProposalDocument, { forum: params.forum ?? '', number });
  if (!forum?.proposal) throw notFound();
  return { forum, proposal: forum.proposal };
}

export const action = ({ request, context }: ActionFunctionArgs) => answerAct(request, context);

export default function EditProposal() {
  const { i18n } = useLingui();
  const { forum, proposal } = useLoaderData<typeof loader>();
  const refused = useRefusedForm('proposal');
  const body = proposal.blocks.map(({ text }) => text).join('\n\n');
  const path = `/f/${forum.slug}/proposals/${proposal.number}`;
  const isPublic = proposal.state !== 'DRAFT' && proposal.state !== 'RETURNED';
  return (
    <>
      <Heading
        title={i18n.t('Edit proposal')}
        crumbs={[
          { label: forum.name, to: `/f/${forum.slug}` },
          { label: proposal.title, to: path },
        ]}
      />
      {proposal.viewerMayNotEdit ? (
        <RefusalNotice
          what={i18n.t('You cannot edit this proposal.')}
          refusal={proposal.viewerMayNotEdit}
          zone={forum.timeZone}
        />
      ) : (
        <>
          {proposal.returnReason && proposal.state === 'RETURNED' && (
            <div className="notice">
              <p>
                <strong>{i18n.t('An organizer returned it with this reason:')}</strong>
              </p>
              <blockquote dir="auto">{proposal.returnReason}</blockquote>
            </div>
          )}
          {refused?.refusal?.code === 'CHANGED_MEANWHILE' && (
            <details className="notice" open>
              <summary>{i18n.t('The text as it stands now')}</summary>
              <pre {...written(proposal.language)}>{body}</pre>
              <p>{i18n.t('What you wrote is below. Saving it replaces this text; both stay readable as versions.')}</p>
            </details>
          )}
          <ActForm name="proposal">
            <Hidden act="editProposal" proposalId={proposal.id} />
            <BaseVersion version={proposal.versionNumber} />
            <TextFields title={proposal.title} body={body} language={proposal.language} />
            {isPublic && (
              <TextField
                name="note"
                label={i18n.t('What you changed')}
                hint={i18n.t('Stands beside the new version. The discussion stays.')}
                optional
              />
            )}
            <EditButtons isPublic={isPublic} maySubmit={!proposal.viewerMayNotSubmit} />
          </ActForm>
          {!isPublic && proposal.viewerMayNotSubmit && (
            <RefusalNotice
              what={i18n.t('You cannot submit it yet.')}
              refusal={proposal.viewerMayNotSubmit}
              zone={forum.timeZone}
            />
          )}
        </>
      )}
    </>
  );
}

function EditButtons({ isPublic, maySubmit }: { isPublic: boolean; maySubmit: boolean }) {
  const { i18n } = useLingui();
  return (
    <div className="buttons">
      {maySubmit && (
        <Button name="button" value="submit">
          {i18n.t('Submit proposal')}
        </Button>
      )}
      <Button name="button" value="save" weight={maySubmit ? 'second' : 'first'}>
        {isPublic ? i18n.t('Save new version') : i18n.t('Save draft')}
      </Button>
      <Button name="button" value="preview" weight="second" anyState>
        {i18n.t('Preview')}
      </Button>
    </div>
  );
}
