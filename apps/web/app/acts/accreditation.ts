import {
  type AccreditationDecision,
  DecideAccreditationDocument,
  GrantOfficeDocument,
  type OfficeName,
  type OrganisationInput,
  RequestAccreditationDocument,
  WithdrawOfficeDocument,
} from '../generated/operations.ts';
import { done } from '../server/done.ts';
import { refused, type SentForm } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { capacities, mandateRoles, organisationTypes } from '../ui/standing.ts';
import { type Act, answer, incomplete, oneOf } from './act.ts';
import type { Done } from './done-words.ts';

const decisions: Readonly<Record<AccreditationDecision, Done>> = {
  APPROVE: 'approveAccreditation',
  DECLINE: 'declineAccreditation',
  SUSPEND: 'suspendAccreditation',
  REINSTATE: 'reinstateAccreditation',
  END: 'endAccreditation',
};
const offices: readonly OfficeName[] = ['ORGANIZER', 'MODERATOR', 'CHAIR', 'AUDITOR'];

export const requestAccreditation: Act = async (sent) => {
  const { form, context } = sent;
  const capacity = oneOf(capacities, form.text('capacity'));
  if (!capacity) return incomplete(form, 'capacity');
  const organisation = organisationOf(form);
  if (organisation === 'incomplete') return incomplete(form, 'organisationType');
  const { requestAccreditation: payload } = await run(context, RequestAccreditationDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      forumId: form.text('forumId'),
      groupId: form.text('groupId'),
      capacity,
      organisation,
      country: form.optional('country'),
      statement: form.text('statement'),
    },
  });
  const refusal = payload.refusal && {
    ...payload.refusal,
    field: payload.refusal.field?.replace(/^organisation\..*/, 'organisation') ?? null,
  };
  return answer(sent, refusal, 'requestAccreditation');
};

/** The named organisation; null where none is named. */
function organisationOf(form: SentForm): OrganisationInput | null | 'incomplete' {
  const name = form.text('organisation');
  if (!name) return null;
  const type = oneOf(organisationTypes, form.text('organisationType'));
  return type ? { name, type, country: form.optional('organisationCountry') } : 'incomplete';
}

export const decideAccreditation: Act = async (sent) => {
  const { form, context, page } = sent;
  const decision = oneOf(Object.keys(decisions) as AccreditationDecision[], form.text('decision'));
  if (!decision) return incomplete(form, 'decision');
  const { decideAccreditation: payload } = await run(context, DecideAccreditationDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      accreditationId: form.text('accreditationId'),
      decision,
      reason: form.optional('reason'),
      mandate: oneOf(mandateRoles, form.text('mandate')),
    },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, decisions[decision], page, payload.accreditation?.person.displayName);
};

export const grantOffice: Act = async (sent) => {
  const { form, context, page } = sent;
  const office = oneOf(offices, form.text('office'));
  if (!office) return incomplete(form, 'office');
  const { grantOffice: payload } = await run(context, GrantOfficeDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      forumId: form.text('forumId'),
      email: form.text('email'),
      office,
    },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, 'grantOffice', page, payload.stakeholder?.displayName);
};

/** Whoever gave up their own office as an organizer has no way back to the page. */
export const withdrawOffice: Act = async ({ form, context, page }) => {
  const { withdrawOffice: payload } = await run(context, WithdrawOfficeDocument, {
    input: { idempotencyKey: form.idempotencyKey, officeId: form.text('officeId'), reason: form.text('reason') },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  const isOut = payload.office?.viewerMayNotWithdraw?.code === 'NOT_ORGANIZER';
  const next = isOut ? page.replace(/\/organize\/.*$/, '') : `${page}#offices`;
  return done(context, 'withdrawOffice', next, payload.office?.holder.displayName);
};
