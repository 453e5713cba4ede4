import type { When } from './when.ts';

/** The seven stakeholder groups every new forum starts with. */
export type GroupKey =
  | 'government'
  | 'industry'
  | 'civil-society'
  | 'academia'
  | 'technical-community'
  | 'international-organisation'
  | 'media';

export type Region = 'AFRICA' | 'ASIA_PACIFIC' | 'EASTERN_EUROPE' | 'LATIN_AMERICA_CARIBBEAN' | 'WESTERN_EUROPE_OTHERS';

export type Act = 'PROPOSE' | 'COMMENT' | 'AMEND' | 'OBJECT' | 'VOTE';
export type OfficeName = 'ORGANIZER' | 'MODERATOR' | 'CHAIR' | 'AUDITOR';
export type Capacity = 'PERSONAL' | 'ORGANISATIONAL' | 'OBSERVER';
export type Language = 'en' | 'zh' | 'ar' | 'fr';

/** Whole words: the forum as a visitor finds it on its front page. */
export interface ForumSeed {
  slug: string;
  name: string;
  description: string;
  /** IANA time zone in which the forum's deadlines are said. */
  timeZone: string;
  languages: Language[];
  /** Markdown. */
  about: string;
  editions: EditionSeed[];
}

export interface EditionSeed {
  slug: string;
  title: string;
  theme: string;
  /** Markdown. */
  description: string;
  startsOn: When;
  endsOn: When;
  languages: Language[];
  /** In time, each ending where the next begins or before it. */
  phases: PhaseSeed[];
  sessions: SessionSeed[];
  agendaItems: AgendaItemSeed[];
}

export interface PhaseSeed {
  name: string;
  grants: Act[];
  from: When;
  to: When;
}

export interface SessionSeed {
  key: string;
  title: string;
  kind: 'PLENARY' | 'THEMATIC' | 'CLOSED';
  hostOrganisation: string | null;
  moderator: string | null;
  timeZone: string;
  place: string | null;
  remoteUrl: string | null;
  from: When;
  to: When;
}

export interface AgendaItemSeed {
  /** Unique over all editions. */
  key: string;
  /** From 1 within its edition. */
  number: number;
  sessionKey: string | null;
  title: string;
  /** Markdown. */
  description: string;
  language: Language;
}

export interface OrganisationSeed {
  key: string;
  name: string;
  type:
    | 'GOVERNMENT'
    | 'COMPANY'
    | 'ASSOCIATION'
    | 'NGO'
    | 'UNIVERSITY'
    | 'STANDARDS_BODY'
    | 'INTERGOVERNMENTAL'
    | 'MEDIA'
    | 'OTHER';
  /** ISO 3166-1 alpha-2; null for an international body. */
  country: string | null;
  region: Region | null;
}

export interface AccreditationSeed {
  state: 'APPROVED' | 'REQUESTED' | 'DECLINED' | 'SUSPENDED';
  /** What the person wrote when asking. */
  statement: string;
  requestedAt: When;
  /** Approved or declined at this time; null while it is only requested. */
  decidedAt: When | null;
  /** Only of the suspended: approved at decidedAt, suspended at this time. */
  suspendedAt: When | null;
  /** Why it was declined or suspended. */
  reason: string | null;
}

/** A person; group, capacity and accreditation are all null, or none is. */
export interface PersonSeed {
  key: string;
  name: string;
  email: string;
  locale: Language;
  registeredAt: When;
  administrator: boolean;
  group: GroupKey | null;
  capacity: Capacity | null;
  organisationKey: string | null;
  country: string | null;
  region: Region | null;
  /** Who casts the organisation's one vote; holds from the accreditation's decision on. */
  mandate: 'HEAD' | 'ALTERNATE' | null;
  offices: OfficeName[];
  accreditation: AccreditationSeed | null;
}

/** A sign-in printed for whoever tries the demonstration. */
export interface SignInSeed {
  personKey: string;
  /** One phrase: what this person can try. */
  shows: string;
}

export interface ProposalSeed {
  key: string;
  itemKey: string;
  submitterKey: string;
  /** Where the text is the organisation's own; then adoptedOn is the day it adopted it. */
  organisationKey: string | null;
  adoptedOn: When | null;
  language: Language;
  title: string;
  /** Markdown; each block ends at an empty line. The first version, where there are later ones. */
  body: string;
  state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'OPEN' | 'WITHDRAWN';
  createdAt: When;
  /** Null for a draft. */
  submittedAt: When | null;
  /** Opened, or returned with reason, by this organizer at this time. */
  decidedAt: When | null;
  organizerKey: string | null;
  returnReason: string | null;
  withdrawnAt: When | null;
  withdrawalReason: string | null;
  /** Later wordings by the submitter, in time. */
  versions: { title: string; body: string; note: string; at: When }[];
}

export interface CommentSeed {
  key: string;
  /** Exactly one of proposalKey and itemKey. */
  proposalKey: string | null;
  itemKey: string | null;
  authorKey: string;
  /** Null where it starts a thread. */
  parentKey: string | null;
  alignment: 'SUPPORT' | 'CONCERN' | 'OPPOSE' | 'NEUTRAL' | 'QUESTION' | null;
  language: Language;
  /** Markdown. */
  body: string;
  at: When;
  /** The wording that took the body's place, and when. */
  edited: { body: string; at: When } | null;
  /** Deleted by its author at this time. */
  deletedAt: When | null;
}

export interface HiddenSeed {
  commentKey: string;
  rule: string;
  reason: string;
  moderatorKey: string;
  at: When;
}

export type RuleKey =
  | 'simple-majority'
  | 'absolute-majority'
  | 'two-thirds'
  | 'every-group-majority'
  | 'two-thirds-and-every-group'
  | 'either-house'
  | 'iso'
  | 'ieee'
  | 'equal-pillars'
  | 'no-objection';

export type Position = 'SUPPORT' | 'OPPOSE' | 'ABSTAIN' | 'RECUSED' | 'STAND_ASIDE' | 'BLOCK';

export interface PollSeed {
  key: string;
  itemKey: string;
  proposalKey: string | null;
  organizerKey: string;
  question: string;
  language: Language;
  method: 'SUPPORT_SCALE' | 'CONSENT';
  unit: 'PERSON' | 'ORGANISATION';
  secrecy: 'NAMED' | 'PSEUDONYMOUS';
  resultsShown: 'ALWAYS' | 'AFTER_CLOSING';
  /** In order: for either-house the first is one house, the second the other. */
  electorate: GroupKey[];
  rule: RuleKey;
  /** As `params` of the rule: for iso `{ nationalMembers: GroupKey }`. */
  params: Record<string, string>;
  createdAt: When;
  opensAt: When;
  closesAt: When;
  state: 'SCHEDULED' | 'OPEN' | 'CLOSED' | 'PUBLISHED' | 'VOIDED';
  publishedAt: When | null;
  voided: { at: When; reason: string } | null;
  /** What the rule answers at closing; null while it is not closed, or void. */
  verdict: 'PASSED' | 'FAILED' | null;
  /** In time. The voter of a poll by organisations is the head of its mandate. */
  ballots: BallotSeed[];
}

/** Under consent SUPPORT says that the voter agrees; BLOCK has a reason. */
export interface BallotSeed {
  voterKey: string;
  position: Position;
  reason: string | null;
  at: When;
}
