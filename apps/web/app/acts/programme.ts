import {
  EditAgendaItemDocument,
  EditSessionDocument,
  MakeAgendaItemDocument,
  MakeSessionDocument,
  type ProgrammePlaceFragment,
  RemoveAgendaItemDocument,
  RemoveSessionDocument,
} from '../generated/operations.ts';
import { sessionKinds } from '../organize/words.ts';
import { done } from '../server/done.ts';
import { type RefusedForm, refused, type SentForm } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { type Act, answer, baseVersionIn, incomplete, oneOf, unreadable } from './act.ts';
import { instantOf } from './when.ts';

/** What a form says of a session, whose times are by the clocks of where it sits; or the form, where it cannot be read. */
function sessionIn(form: SentForm) {
  const kind = oneOf(sessionKinds, form.text('kind'));
  if (!kind) return incomplete(form, 'kind');
  const timeZone = form.text('timeZone');
  const startsAt = instantOf(form.text('startsAt'), timeZone);
  if (!startsAt) return unreadable(form, 'startsAt');
  const endsAt = instantOf(form.text('endsAt'), timeZone);
  if (!endsAt) return unreadable(form, 'endsAt');
  return {
    title: form.text('title'),
    kind,
    hostOrganisation: form.optional('hostOrganisation'),
    moderator: form.optional('moderator'),
    timeZone,
    place: form.optional('place'),
    remoteUrl: form.optional('remoteUrl'),
    startsAt,
    endsAt,
  };
}

const isRefused = (read: ReturnType<typeof sessionIn>): read is RefusedForm => 'form' in read;

const itemIn = (form: SentForm) => ({
  sessionId: form.optional('sessionId'),
  title: form.text('title'),
  description: form.text('description'),
  language: form.text('language'),
});

/** What every act on something that stands already names: itself, and the version that was read. */
const standing = (form: SentForm) => ({
  idempotencyKey: form.idempotencyKey,
  baseVersion: baseVersionIn(form),
});

const programmeOf = (edition: ProgrammePlaceFragment | null | undefined) =>
  `/f/${edition?.forum.slug}/${edition?.slug}/organize`;

export const makeSession: Act = async (sent) => {
  const { form, context } = sent;
  const session = sessionIn(form);
  if (isRefused(session)) return session;
  const { makeSession: payload } = await run(context, MakeSessionDocument, {
    input: { idempotencyKey: form.idempotencyKey, editionId: form.text('editionId'), ...session },
  });
  return answer(sent, payload.refusal, 'makeSession', '#sessions');
};

export const editSession: Act = async ({ form, context }) => {
  const session = sessionIn(form);
  if (isRefused(session)) return session;
  const { editSession: payload } = await run(context, EditSessionDocument, {
    input: { ...standing(form), sessionId: form.text('sessionId'), ...session },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, 'editSession', `${programmeOf(payload.session?.edition)}#sessions`);
};

export const removeSession: Act = async ({ form, context }) => {
  const { removeSession: payload } = await run(context, RemoveSessionDocument, {
    input: { ...standing(form), sessionId: form.text('sessionId') },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, 'removeSession', `${programmeOf(payload.edition)}#sessions`);
};

export const makeAgendaItem: Act = async (sent) => {
  const { form, context } = sent;
  const { makeAgendaItem: payload } = await run(context, MakeAgendaItemDocument, {
    input: { idempotencyKey: form.idempotencyKey, editionId: form.text('editionId'), ...itemIn(form) },
  });
  return answer(sent, payload.refusal, 'makeAgendaItem', '#agenda');
};

export const editAgendaItem: Act = async ({ form, context }) => {
  const { editAgendaItem: payload } = await run(context, EditAgendaItemDocument, {
    input: { ...standing(form), agendaItemId: form.text('agendaItemId'), ...itemIn(form) },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, 'editAgendaItem', `${programmeOf(payload.agendaItem?.edition)}#agenda`);
};

export const removeAgendaItem: Act = async ({ form, context }) => {
  const { removeAgendaItem: payload } = await run(context, RemoveAgendaItemDocument, {
    input: { ...standing(form), agendaItemId: form.text('agendaItemId') },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, 'removeAgendaItem', `${programmeOf(payload.edition)}#agenda`);
};
