/** What an entry of the record says was done. Acts that are not named here stand as the record has them. */
const words: Record<string, string> = {
  FORUM_MADE: /*i18n*/ 'Forum made',
  FORUM_EDITED: /*i18n*/ 'Forum described anew',
  FORUM_IMPORTED: /*i18n*/ 'Forum imported',
  GROUP_RENAMED: /*i18n*/ 'Stakeholder group renamed',
  EDITION_MADE: /*i18n*/ 'Edition made',
  PHASE_SET: /*i18n*/ 'Phase set',
  SESSION_MADE: /*i18n*/ 'Session made',
  AGENDA_ITEM_MADE: /*i18n*/ 'Agenda item made',
  AGENDA_ITEM_IMPORTED: /*i18n*/ 'Agenda item imported',
  ACCREDITATION_REQUESTED: /*i18n*/ 'Accreditation requested',
  ACCREDITATION_APPROVED: /*i18n*/ 'Accreditation approved',
  ACCREDITATION_DECLINED: /*i18n*/ 'Accreditation declined',
  ACCREDITATION_SUSPENDED: /*i18n*/ 'Accreditation suspended',
  ACCREDITATION_REINSTATED: /*i18n*/ 'Accreditation reinstated',
  ACCREDITATION_ENDED: /*i18n*/ 'Accreditation ended',
  ACCREDITATION_IMPORTED: /*i18n*/ 'Accreditation imported',
  OFFICE_GRANTED: /*i18n*/ 'Office granted',
  PROPOSAL_DRAFTED: /*i18n*/ 'Proposal drafted',
  PROPOSAL_SUBMITTED: /*i18n*/ 'Proposal submitted',
  PROPOSAL_OPENED: /*i18n*/ 'Proposal opened for discussion',
  PROPOSAL_RETURNED: /*i18n*/ 'Proposal returned',
  PROPOSAL_EDITED: /*i18n*/ 'Proposal edited',
  PROPOSAL_WITHDRAWN: /*i18n*/ 'Proposal withdrawn',
  PROPOSAL_IMPORTED: /*i18n*/ 'Proposal imported',
  COMMENT_WRITTEN: /*i18n*/ 'Comment written',
  COMMENT_EDITED: /*i18n*/ 'Comment edited',
  COMMENT_DELETED: /*i18n*/ 'Comment deleted by its author',
  COMMENT_HIDDEN: /*i18n*/ 'Comment hidden by a moderator',
  COMMENT_RESTORED: /*i18n*/ 'Comment shown again by a moderator',
  POLL_SET: /*i18n*/ 'Poll set',
  POLL_OPENED: /*i18n*/ 'Poll opened, roll frozen',
  BALLOT_CAST: /*i18n*/ 'Ballot cast',
  POLL_CLOSED: /*i18n*/ 'Poll closed and counted',
  POLL_PUBLISHED: /*i18n*/ 'Result published',
  POLL_VOIDED: /*i18n*/ 'Poll declared void',
  POLL_IMPORTED: /*i18n*/ 'Poll imported',
};

/** The message of an act; null where the interface has no words for it. */
export function actWords(act: string): string | null {
  return Object.hasOwn(words, act) ? (words[act] ?? null) : null;
}
