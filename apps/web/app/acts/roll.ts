import {
  ConfirmRollChangeDocument,
  ProposeRollChangeDocument,
  type RollChangeKind,
  WithdrawRollChangeDocument,
} from '../generated/operations.ts';
import { run } from '../server/graphql.ts';
import { type Act, answer, incomplete, oneOf, type Sent } from './act.ts';

const kinds: readonly RollChangeKind[] = ['ADD', 'REMOVE'];

export const proposeRollChange: Act = async (sent) => {
  const { form, context } = sent;
  const kind = oneOf(kinds, form.text('kind'));
  if (!kind) return incomplete(form, 'kind');
  const { proposeRollChange: payload } = await run(context, ProposeRollChangeDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      pollId: form.text('pollId'),
      voterId: form.text('voterId'),
      kind,
      reason: form.text('reason'),
    },
  });
  return answer(sent, payload.refusal, 'proposeRollChange');
};

const waitingOf = ({ form }: Sent) => ({
  input: { idempotencyKey: form.idempotencyKey, rollChangeId: form.text('rollChangeId') },
});

export const confirmRollChange: Act = async (sent) => {
  const { confirmRollChange: payload } = await run(sent.context, ConfirmRollChangeDocument, waitingOf(sent));
  return answer(sent, payload.refusal, 'confirmRollChange');
};

export const withdrawRollChange: Act = async (sent) => {
  const { withdrawRollChange: payload } = await run(sent.context, WithdrawRollChangeDocument, waitingOf(sent));
  return answer(sent, payload.refusal, 'withdrawRollChange');
};
