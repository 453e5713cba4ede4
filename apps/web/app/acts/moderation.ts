import { HideCommentDocument, type ModerateCommentInput, RestoreCommentDocument } from '../generated/operations.ts';
import type { SentForm } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { type Act, answer } from './act.ts';

const inputOf = (form: SentForm): ModerateCommentInput => ({
  idempotencyKey: form.idempotencyKey,
  commentId: form.text('commentId'),
  rule: form.text('rule'),
  reason: form.text('reason'),
});

export const hideComment: Act = async (sent) => {
  const { hideComment: payload } = await run(sent.context, HideCommentDocument, { input: inputOf(sent.form) });
  return answer(sent, payload.refusal, 'hideComment', payload.comment ? `#comment-${payload.comment.number}` : '');
};

export const restoreComment: Act = async (sent) => {
  const { restoreComment: payload } = await run(sent.context, RestoreCommentDocument, { input: inputOf(sent.form) });
  return answer(sent, payload.refusal, 'restoreComment', payload.comment ? `#comment-${payload.comment.number}` : '');
};
