import type { ProposalSeed } from '../types.ts';
import { later, type When } from '../when.ts';

interface Draft {
  key: string;
  itemKey: string;
  submitterKey: string;
  organisationKey?: string;
  language?: ProposalSeed['language'];
  title: string;
  body: string;
  versions?: ProposalSeed['versions'];
}

/** Hours a text lies in draft, hours until an organizer opens or returns it, hours since its organisation adopted it. */
const DRAFTING = 20;
const EXAMINING = 26;
const SINCE_ADOPTION = 30;

export function draft(text: Draft, createdAt: When): ProposalSeed {
  return {
    key: text.key,
    itemKey: text.itemKey,
    submitterKey: text.submitterKey,
    organisationKey: text.organisationKey ?? null,
    adoptedOn: text.organisationKey ? later(createdAt, DRAFTING - SINCE_ADOPTION) : null,
    language: text.language ?? 'en',
    title: text.title,
    body: text.body,
    state: 'DRAFT',
    createdAt,
    submittedAt: null,
    decidedAt: null,
    organizerKey: null,
    returnReason: null,
    withdrawnAt: null,
    withdrawalReason: null,
    versions: text.versions ?? [],
  };
}

export function submitted(text: Draft, submittedAt: When): ProposalSeed {
  return { ...draft(text, later(submittedAt, -DRAFTING)), state: 'SUBMITTED', submittedAt };
}

export function opened(text: Draft, submittedAt: When): ProposalSeed {
  return { ...decided(submitted(text, submittedAt), submittedAt), state: 'OPEN' };
}

export function returned(text: Draft, submittedAt: When, returnReason: string): ProposalSeed {
  return { ...decided(submitted(text, submittedAt), submittedAt), state: 'RETURNED', returnReason };
}

/** Opened, discussed, and taken back by its submitter. */
export function withdrawn(text: Draft, submittedAt: When, withdrawnAt: When, withdrawalReason: string): ProposalSeed {
  return { ...opened(text, submittedAt), state: 'WITHDRAWN', withdrawnAt, withdrawalReason };
}

function decided(proposal: ProposalSeed, submittedAt: When): ProposalSeed {
  return { ...proposal, decidedAt: later(submittedAt, EXAMINING), organizerKey: 'organizer' };
}
