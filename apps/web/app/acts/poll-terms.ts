import {
  OpenPollDocument,
  type OpenPollInput,
  type PollMethod,
  type ResultsShown,
  type Secrecy,
  type VotingUnit,
} from '../generated/operations.ts';
import { done } from '../server/done.ts';
import { refused, type SentForm } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { type Act, incomplete, oneOf, unreadable } from './act.ts';
import { instantOf } from './when.ts';

export const methods: readonly PollMethod[] = ['SUPPORT_SCALE', 'CONSENT'];
export const units: readonly VotingUnit[] = ['PERSON', 'ORGANISATION'];
export const secrecies: readonly Secrecy[] = ['NAMED', 'PSEUDONYMOUS'];
export const showings: readonly ResultsShown[] = ['AFTER_CLOSING', 'ALWAYS'];

/** Opens a poll on the terms of the form, or schedules it; what it fixes stays fixed. */
export const openPoll: Act = async ({ form, context }) => {
  const method = oneOf(methods, form.text('method'));
  if (!method) return incomplete(form, 'method');
  const unit = oneOf(units, form.text('unit'));
  if (!unit) return incomplete(form, 'unit');
  const secrecy = oneOf(secrecies, form.text('secrecy'));
  if (!secrecy) return incomplete(form, 'secrecy');
  const resultsShown = oneOf(showings, form.text('resultsShown'));
  if (!resultsShown) return incomplete(form, 'resultsShown');
  const zone = form.text('zone');
  const opensAt = form.text('opensAt') ? instantOf(form.text('opensAt'), zone) : null;
  if (form.text('opensAt') && !opensAt) return unreadable(form, 'opensAt');
  const closesAt = instantOf(form.text('closesAt'), zone);
  if (!closesAt) return unreadable(form, 'closesAt');
  const { openPoll: payload } = await run(context, OpenPollDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      agendaItemId: form.text('agendaItemId'),
      proposalId: form.optional('proposalId'),
      question: form.text('question'),
      language: form.text('language'),
      method,
      unit,
      secrecy,
      resultsShown,
      electorate: form.all('electorate'),
      rule: ruleOf(form),
      opensAt,
      closesAt,
    },
  });
  if (payload.refusal) {
    const field = payload.refusal.field?.replace(/^rule\..*/, 'rule').replace(/^electorate\..*/, 'electorate') ?? null;
    return refused(form, { ...payload.refusal, field });
  }
  const { number, state, agendaItem } = payload.poll ?? {};
  const path = `/f/${agendaItem?.edition.forum.slug}/polls/${number}`;
  return done(context, state === 'SCHEDULED' ? 'schedulePoll' : 'openPoll', path);
};

/** The chosen rule with the groups that it names: fields are called `iso.nationalMembers`. */
function ruleOf(form: SentForm): OpenPollInput['rule'] {
  const key = form.text('rule');
  const parameters = Object.keys(form.values)
    .filter((field) => field.startsWith(`${key}.`) && form.text(field))
    .map((field) => ({ name: field.slice(key.length + 1), groupId: form.text(field) }));
  return { key, parameters };
}
