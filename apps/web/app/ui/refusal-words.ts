import type { RefusalCode } from '../generated/operations.ts';

/** Why an act is refused, for a reader who wanted to do it. The compiler asks for words for every code of the contract. */
export const refusalWords: Record<RefusalCode, string> = {
  NOT_SIGNED_IN: /*i18n*/ 'You are not signed in.',
  NOT_FOUND: /*i18n*/ 'There is no such thing here, or you may not see it.',
  IDEMPOTENCY_KEY_REUSED: /*i18n*/ 'This form was sent before with another content. Send it once more from this page.',
  REQUIRED: /*i18n*/ 'Something is missing that is needed.',
  TOO_LONG: /*i18n*/ 'The text is too long.',
  INVALID: /*i18n*/ 'This is not in the form it must have.',
  TOO_MANY_TRIES: /*i18n*/ 'There were too many tries in a short time.',
  CHANGED_MEANWHILE: /*i18n*/ 'Somebody changed this after you opened the page. Read it again before you go on.',

  EMAIL_TAKEN: /*i18n*/ 'An account with this address exists already.',
  WRONG_CREDENTIALS: /*i18n*/ 'The address and the password do not belong together.',
  EMAIL_NOT_CONFIRMED: /*i18n*/ 'Your e-mail address is not confirmed yet. Open the link that was mailed to you.',
  LINK_INVALID: /*i18n*/ 'This link was used already, has expired or never existed.',
  PASSWORD_WEAK: /*i18n*/ 'The password is too short or too common.',

  NOT_ORGANIZER: /*i18n*/ 'Only organizers of this forum can do this.',
  NOT_ADMINISTRATOR: /*i18n*/ 'Only administrators of this installation can do this.',
  SLUG_TAKEN: /*i18n*/ 'This address is taken.',
  GROUPS_FIXED: /*i18n*/ 'The stakeholder groups cannot change after the first accreditation.',
  ENDS_BEFORE_START: /*i18n*/ 'It must end after it begins.',
  NAME_TAKEN: /*i18n*/ 'This name is taken in this edition.',
  SESSION_HAS_ITEMS: /*i18n*/ 'Agenda items stand in this session. Move them to another one first.',
  ITEM_HAS_PROPOSALS: /*i18n*/ 'Proposals stand under this agenda item, drafts included.',
  ITEM_HAS_COMMENTS: /*i18n*/ 'Comments stand under this agenda item.',
  ITEM_HAS_POLLS: /*i18n*/ 'Polls stand under this agenda item.',

  NOT_ACCREDITED: /*i18n*/ 'You are not accredited in this forum.',
  ACCREDITATION_PENDING: /*i18n*/ 'Your request for accreditation waits for an organizer’s decision.',
  ACCREDITATION_SUSPENDED: /*i18n*/ 'Your accreditation is suspended.',
  OBSERVER: /*i18n*/ 'You are accredited as an observer: observers read, but do not speak or vote.',
  ALREADY_ACCREDITED: /*i18n*/ 'You have asked already, or are accredited.',
  WRONG_STATE: /*i18n*/ 'The state it is in does not allow this.',
  REASON_REQUIRED: /*i18n*/ 'A reason must be given.',
  OWN_CASE: /*i18n*/ 'Nobody decides about themselves: somebody else has to do this.',
  WRONG_GROUP: /*i18n*/ 'This group is not one of this forum.',
  ORGANISATION_REQUIRED: /*i18n*/ 'To take part for an organisation, name the organisation.',
  MANDATE_TAKEN: /*i18n*/ 'The organisation has a head of its mandate in this forum already.',
  NO_MANDATE: /*i18n*/ 'You hold no mandate of this organisation.',

  PHASE_NOT_YET: /*i18n*/ 'The phase for this has not begun.',
  PHASE_OVER: /*i18n*/ 'The phase for this is over.',
  NO_PHASE: /*i18n*/ 'No phase of this edition provides for this.',

  NOT_AUTHOR: /*i18n*/ 'Only the author can do this.',
  PROPOSAL_NOT_OPEN: /*i18n*/ 'The proposal is not open for discussion.',
  PROPOSAL_WITHDRAWN: /*i18n*/ 'The proposal is withdrawn.',
  COMMENT_HIDDEN: /*i18n*/ 'A moderator has hidden this comment.',
  COMMENT_DELETED: /*i18n*/ 'Its author has deleted this comment.',
  ALIGNMENT_MISPLACED:
    /*i18n*/ 'Say how you stand to the proposal where you begin a thread; replies have no stance of their own.',

  POLL_NOT_OPEN: /*i18n*/ 'Voting has not begun.',
  POLL_CLOSED: /*i18n*/ 'Voting is over.',
  POLL_VOIDED: /*i18n*/ 'The poll was declared void.',
  SECOND_ORGANIZER_NEEDED: /*i18n*/ 'You proposed this change: a second organizer has to confirm it.',
  OFFICE_TOO_NEW: /*i18n*/ 'Only who was an organizer when voting opened can change the roll.',
  NOT_ELIGIBLE: /*i18n*/ 'By its standing now this voter cannot be on the roll, or is on it already.',
  NOT_ON_ROLL: /*i18n*/ 'You are not on the roll of this poll, which was frozen when it opened.',
  NOT_IN_ELECTORATE: /*i18n*/ 'Your stakeholder group does not vote in this poll.',
  POSITION_NOT_IN_METHOD: /*i18n*/ 'This choice is not offered in this poll.',
  RULE_UNKNOWN: /*i18n*/ 'There is no such decision rule, or what it needs is missing.',

  NOT_MODERATOR: /*i18n*/ 'Only moderators of this forum can do this.',
  NOTHING_TO_CHANGE: /*i18n*/ 'It is in this state already.',
};
