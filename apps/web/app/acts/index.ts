import { notUnderstood } from '../server/answers.ts';
import { type RefusedForm, readForm } from '../server/forms.ts';
import type { ActContext } from '../server/graphql.ts';
import { pageOf } from '../server/page-of.ts';
import { changeLocale, resendConfirmation } from './account.ts';
import { decideAccreditation, grantOffice, requestAccreditation, withdrawOffice } from './accreditation.ts';
import type { Act } from './act.ts';
import { castBallot } from './ballot.ts';
import { deleteComment, editComment, writeComment } from './comment.ts';
import { makeEdition, setPhase } from './edition.ts';
import { editForum, makeForum, renameGroup } from './forum.ts';
import { hideComment, restoreComment } from './moderation.ts';
import { closePoll, publishPoll, voidPoll } from './poll.ts';
import { openPoll } from './poll-terms.ts';
import {
  editAgendaItem,
  editSession,
  makeAgendaItem,
  makeSession,
  removeAgendaItem,
  removeSession,
} from './programme.ts';
import { openProposal, returnProposal, withdrawProposal } from './proposal.ts';
import { confirmRollChange, proposeRollChange, withdrawRollChange } from './roll.ts';
import { editProposal, submitProposal } from './text.ts';

/** Every act that a form asks for, by the form's hidden field `act`. */
const acts: Readonly<Record<string, Act>> = {
  castBallot,
  writeComment,
  editComment,
  deleteComment,
  hideComment,
  restoreComment,
  closePoll,
  publishPoll,
  voidPoll,
  proposeRollChange,
  confirmRollChange,
  withdrawRollChange,
  openProposal,
  returnProposal,
  withdrawProposal,
  requestAccreditation,
  decideAccreditation,
  grantOffice,
  withdrawOffice,
  changeLocale,
  resendConfirmation,
  submitProposal,
  editProposal,
  makeForum,
  editForum,
  renameGroup,
  makeEdition,
  setPhase,
  makeSession,
  editSession,
  removeSession,
  makeAgendaItem,
  editAgendaItem,
  removeAgendaItem,
  openPoll,
};

/** The action of every page that places forms of `ui/acts`: carries out the act that the sent form names. */
export async function answerAct(request: Request, context: ActContext): Promise<Response | RefusedForm> {
  const form = await readForm(request);
  const name = form.text('act');
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  if (!act) throw notUnderstood();
  return act({ form, context, page: pageOf(request) });
}
