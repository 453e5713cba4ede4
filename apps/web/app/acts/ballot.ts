import { CastBallotDocument } from '../generated/operations.ts';
import { run } from '../server/graphql.ts';
import { positions } from '../ui/acts/position.ts';
import { type Act, answer, incomplete, oneOf } from './act.ts';

/** Casts the voter's ballot, or changes the one they have cast. */
export const castBallot: Act = async (sent) => {
  const { form, context } = sent;
  const position = oneOf(positions, form.text('position'));
  if (!position) return incomplete(form, 'position');
  const { castBallot: payload } = await run(context, CastBallotDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      pollId: form.text('pollId'),
      position,
      reason: form.optional('reason'),
    },
  });
  return answer(sent, payload.refusal, 'castBallot', payload.ballot ? `#ballot-${payload.ballot.poll.number}` : '');
};
