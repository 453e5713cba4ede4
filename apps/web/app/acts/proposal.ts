import { OpenProposalDocument, ReturnProposalDocument, WithdrawProposalDocument } from '../generated/operations.ts';
import type { SentForm } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { type Act, answer, baseVersionIn } from './act.ts';

const inputOf = (form: SentForm) => ({
  idempotencyKey: form.idempotencyKey,
  proposalId: form.text('proposalId'),
});
/** A decision names the version that the organizer had before them. */
const decisionIn = (form: SentForm) => ({ ...inputOf(form), baseVersion: baseVersionIn(form) });
const withReason = (form: SentForm) => ({
  ...inputOf(form),
  reason: form.text('reason'),
});

export const openProposal: Act = async (sent) => {
  const { openProposal: payload } = await run(sent.context, OpenProposalDocument, { input: decisionIn(sent.form) });
  return answer(sent, payload.refusal, 'openProposal');
};

export const returnProposal: Act = async (sent) => {
  const { returnProposal: payload } = await run(sent.context, ReturnProposalDocument, {
    input: { ...withReason(sent.form), ...decisionIn(sent.form) },
  });
  return answer(sent, payload.refusal, 'returnProposal');
};

export const withdrawProposal: Act = async (sent) => {
  const { withdrawProposal: payload } = await run(sent.context, WithdrawProposalDocument, {
    input: withReason(sent.form),
  });
  return answer(sent, payload.refusal, 'withdrawProposal');
};
