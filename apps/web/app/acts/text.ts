import { EditProposalDocument, type ProposalAddressFragment, SubmitProposalDocument } from '../generated/operations.ts';
import { done } from '../server/done.ts';
import { type RefusedForm, refused, type SentForm } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { htmlOf } from '../server/markdown.server.ts';
import { type Act, baseVersionIn, unreadable } from './act.ts';
import { dayOf } from './when.ts';

/** Submits a new proposal, keeps it as a draft, or shows what it will look like, by the button that was used. */
export const submitProposal: Act = async ({ form, context }) => {
  if (form.text('button') === 'preview') return previewOf(form);
  const isDraft = form.text('button') === 'draft';
  const adoptedOn = dayOf(form.text('adoptedOn'));
  if (form.text('adoptedOn') && !adoptedOn) return unreadable(form, 'adoptedOn');
  const { submitProposal: payload } = await run(context, SubmitProposalDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      agendaItemId: form.text('agendaItemId'),
      title: form.text('title'),
      body: form.text('body'),
      language: form.text('language'),
      draft: isDraft,
      forOrganisation: form.checked('forOrganisation'),
      adoptedOn,
    },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, isDraft ? 'keepDraft' : 'submitProposal', pathOf(payload.proposal));
};

/** Saves a changed text, submits it too, or shows what it will look like. */
export const editProposal: Act = async ({ form, context }) => {
  if (form.text('button') === 'preview') return previewOf(form);
  const isSubmitted = form.text('button') === 'submit';
  const { editProposal: payload } = await run(context, EditProposalDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      proposalId: form.text('proposalId'),
      baseVersion: baseVersionIn(form),
      title: form.text('title'),
      body: form.text('body'),
      note: form.text('note'),
      submit: isSubmitted,
    },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, isSubmitted ? 'submitProposal' : 'editProposal', pathOf(payload.proposal));
};

function previewOf(form: SentForm): RefusedForm {
  return { form: form.name, refusal: null, values: form.values, preview: htmlOf(form.text('body')) };
}

function pathOf(proposal: ProposalAddressFragment | null): string {
  return proposal ? `/f/${proposal.agendaItem.edition.forum.slug}/proposals/${proposal.number}` : '/me';
}
