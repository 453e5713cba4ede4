/** What is said once after an act, on the page that follows. */
export const doneWords = {
  register: /*i18n*/ 'We sent a link to {of}.',
  confirmEmail: /*i18n*/ 'Your address is confirmed and you are signed in.',
  resendConfirmation: /*i18n*/ 'We sent the link once more, to {of}.',
  requestPasswordReset: /*i18n*/ 'If {of} has an account, we sent a link there.',
  resetPassword: /*i18n*/ 'Your new password is set and you are signed in.',
  signOut: /*i18n*/ 'You are signed out.',
  signOutEverywhere: /*i18n*/ 'You are signed out in every browser.',
  changeLocale: /*i18n*/ 'The language of your account is changed.',
  requestAccreditation: /*i18n*/ 'Your request is sent to the organizers.',
  approveAccreditation: /*i18n*/ '{of} is accredited.',
  declineAccreditation: /*i18n*/ 'The request of {of} is declined.',
  suspendAccreditation: /*i18n*/ 'The accreditation of {of} is suspended.',
  reinstateAccreditation: /*i18n*/ 'The accreditation of {of} stands again.',
  endAccreditation: /*i18n*/ 'The accreditation of {of} is ended.',
  grantOffice: /*i18n*/ '{of} holds the office now.',
  writeComment: /*i18n*/ 'Your comment is published.',
  editComment: /*i18n*/ 'Your comment is changed. Its earlier wording stays on record.',
  deleteComment: /*i18n*/ 'Your comment is deleted. A mark stays where it stood, so that the replies to it make sense.',
  castBallot: /*i18n*/ 'Your vote is cast. You can change it until voting closes; the last one counts.',
  submitProposal:
    /*i18n*/ 'Your proposal is submitted. An organizer opens it for discussion or returns it with a reason.',
  keepDraft: /*i18n*/ 'Your draft is saved. Nobody else can read it.',
  editProposal: /*i18n*/ 'The text is saved.',
  openProposal: /*i18n*/ 'The proposal is open for discussion.',
  returnProposal: /*i18n*/ 'The proposal is returned to its submitter with your reason.',
  withdrawProposal: /*i18n*/ 'The proposal is withdrawn.',
  hideComment: /*i18n*/ 'The comment is hidden. Its author sees the rule and your reason.',
  restoreComment: /*i18n*/ 'The comment is shown again.',
  makeForum: /*i18n*/ 'The forum is made and you are its organizer. Next, make an edition.',
  editForum: /*i18n*/ 'The forum is changed.',
  renameGroup: /*i18n*/ 'The group is called {of} now.',
  makeEdition: /*i18n*/ 'The edition is made. Next, set its phases and agenda.',
  setPhase: /*i18n*/ 'The phase is set.',
  makeSession: /*i18n*/ 'The session is made.',
  makeAgendaItem: /*i18n*/ 'The agenda item is made.',
  openPoll: /*i18n*/ 'The poll is open. Its terms can no longer change.',
  schedulePoll: /*i18n*/ 'The poll is scheduled. Its terms can no longer change.',
  closePoll: /*i18n*/ 'Voting is closed and the count is final.',
  publishPoll: /*i18n*/ 'The result is published.',
  voidPoll: /*i18n*/ 'The poll is declared void. Its ballots stay on record.',
  proposeRollChange: /*i18n*/ 'The change is proposed. It is made when a second organizer confirms it.',
  confirmRollChange: /*i18n*/ 'The roll is changed.',
  withdrawRollChange: /*i18n*/ 'The change is withdrawn. The roll stays as it is.',
} as const;

export type Done = keyof typeof doneWords;

export function isDone(what: string): what is Done {
  return Object.hasOwn(doneWords, what);
}
