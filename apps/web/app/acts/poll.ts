import { ClosePollDocument, PublishPollDocument, VoidPollDocument } from '../generated/operations.ts';
import type { SentForm } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { type Act, answer } from './act.ts';

const inputOf = (form: SentForm) => ({
  idempotencyKey: form.idempotencyKey,
  pollId: form.text('pollId'),
});

export const closePoll: Act = async (sent) => {
  const { closePoll: payload } = await run(sent.context, ClosePollDocument, {
    input: inputOf(sent.form),
  });
  return answer(sent, payload.refusal, 'closePoll');
};

export const publishPoll: Act = async (sent) => {
  const { publishPoll: payload } = await run(sent.context, PublishPollDocument, { input: inputOf(sent.form) });
  return answer(sent, payload.refusal, 'publishPoll');
};

export const voidPoll: Act = async (sent) => {
  const { voidPoll: payload } = await run(sent.context, VoidPollDocument, {
    input: { ...inputOf(sent.form), reason: sent.form.text('reason') },
  });
  return answer(sent, payload.refusal, 'voidPoll');
};
