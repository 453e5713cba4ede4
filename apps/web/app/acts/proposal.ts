import { OpenProposalDocument, ReturnProposalDocument, WithdrawProposalDocument } from '../generated/operations.ts';
import type { SentForm } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { type Act, answer } from './act.ts';

const inputOf = (form: SentForm) => ({
  idempotencyKey: form.idempotencyKey,
  proposalId: form.text('proposalId'),
});
const withReason = (form: SentForm) => ({
  ...inputOf(form),
  reason: form.text('reason'),
});

export const openProposal: Act = async (sent) => {
  const { openProposal: payload } = await run(sent.context, OpenProposalDocument, { input: inputOf(sent.form) });
  return answer(sent, payload.refusal, 'openProposal');
};

export const returnProposal: Act = async (sent) => {
  const { returnProposal: payload } = await run(sent.context, ReturnProposalDocument, { input: withReason(sent.form) });
  return answer(sent, payload.refusal, 'returnProposal');
};

export const withdrawProposal: Act = async (sent) => {
  const { withdrawProposal: payload } = await run(sent.context, WithdrawProposalDocument, {
    input: withReason(sent.form),
  });
  return answer(sent, payload.refusal, 'withdrawProposal');
};
