import { DeleteCommentDocument, EditCommentDocument, WriteCommentDocument } from '../generated/operations.ts';
import { done } from '../server/done.ts';
import { run } from '../server/graphql.ts';
import { alignments } from '../ui/alignment.tsx';
import { type Act, answer, oneOf } from './act.ts';

const anchorOf = (comment: { number: number } | null) => (comment ? `#comment-${comment.number}` : '');

export const writeComment: Act = async (sent) => {
  const { form, context } = sent;
  const { writeComment: payload } = await run(context, WriteCommentDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      threadId: form.text('threadId'),
      parentId: form.optional('parentId'),
      alignment: oneOf(alignments, form.text('alignment')),
      body: form.text('body'),
      language: form.text('language'),
    },
  });
  if (payload.comment) return done(context, 'writeComment', payload.comment.path);
  return answer(sent, payload.refusal, 'writeComment');
};

export const editComment: Act = async (sent) => {
  const { form, context } = sent;
  const { editComment: payload } = await run(context, EditCommentDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      commentId: form.text('commentId'),
      body: form.text('body'),
    },
  });
  return answer(sent, payload.refusal, 'editComment', anchorOf(payload.comment));
};

export const deleteComment: Act = async (sent) => {
  const { form, context } = sent;
  const { deleteComment: payload } = await run(context, DeleteCommentDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      commentId: form.text('commentId'),
    },
  });
  return answer(sent, payload.refusal, 'deleteComment', anchorOf(payload.comment));
};
