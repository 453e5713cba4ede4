/** What is said once after an act, on the page that follows. */
export const doneWords = {
  writeComment: /*i18n*/ 'Your comment is published.',
  editComment: /*i18n*/ 'Your comment is changed. Its earlier wording stays on record.',
  deleteComment: /*i18n*/ 'Your comment is deleted. A mark stays where it stood, so that the replies to it make sense.',
  castBallot: /*i18n*/ 'Your vote is cast. You can change it until voting closes; the last one counts.',
  openProposal: /*i18n*/ 'The proposal is open for discussion.',
  returnProposal: /*i18n*/ 'The proposal is returned to its submitter with your reason.',
  withdrawProposal: /*i18n*/ 'The proposal is withdrawn.',
  hideComment: /*i18n*/ 'The comment is hidden. Its author sees the rule and your reason.',
  restoreComment: /*i18n*/ 'The comment is shown again.',
  closePoll: /*i18n*/ 'Voting is closed and the count is final.',
  publishPoll: /*i18n*/ 'The result is published.',
  voidPoll: /*i18n*/ 'The poll is declared void. Its ballots stay on record.',
} as const;

export type Done = keyof typeof doneWords;

export function isDone(what: string): what is Done {
  return Object.hasOwn(doneWords, what);
}
