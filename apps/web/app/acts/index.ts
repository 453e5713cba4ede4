import { data } from 'react-router';
import { type RefusedForm, readForm } from '../server/forms.ts';
import type { ActContext } from '../server/graphql.ts';
import type { Act } from './act.ts';
import { castBallot } from './ballot.ts';
import { deleteComment, editComment, writeComment } from './comment.ts';
import { hideComment, restoreComment } from './moderation.ts';
import { closePoll, publishPoll, voidPoll } from './poll.ts';
import { openProposal, returnProposal, withdrawProposal } from './proposal.ts';

/** Acts whose forms stand on reading pages, by the form's hidden field `act`. */
const acts: Readonly<Record<string, Act>> = {
  writeComment,
  editComment,
  deleteComment,
  castBallot,
  openProposal,
  returnProposal,
  withdrawProposal,
  hideComment,
  restoreComment,
  closePoll,
  publishPoll,
  voidPoll,
};

/** The action of every page that places forms of `ui/acts`: carries out the act that the sent form names. */
export async function answerAct(request: Request, context: ActContext): Promise<Response | RefusedForm> {
  const form = await readForm(request);
  const name = form.text('act');
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act) throw data(null, { status: 400 });
  return act({ form, context, page: pageOf(request) });
}

/** Path and query of the page a form was sent to, without what the router adds. */
export function pageOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete('index');
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}
