import { MakeEditionDocument, SetPhaseDocument } from '../generated/operations.ts';
import { grantable } from '../organize/words.ts';
import { done } from '../server/done.ts';
import { refused } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { type Act, answer, baseVersionIn, unreadable } from './act.ts';
import { dayOf, instantOf } from './when.ts';

export const makeEdition: Act = async ({ form, context }) => {
  const [startsOn, endsOn] = [dayOf(form.text('startsOn')), dayOf(form.text('endsOn'))];
  if (!startsOn) return unreadable(form, 'startsOn');
  if (!endsOn) return unreadable(form, 'endsOn');
  const { makeEdition: payload } = await run(context, MakeEditionDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      forumId: form.text('forumId'),
      slug: form.text('slug'),
      title: form.text('title'),
      theme: form.text('theme'),
      description: form.text('description'),
      startsOn,
      endsOn,
      languages: form.all('languages'),
    },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, 'makeEdition', `/f/${payload.edition?.forum.slug}/${payload.edition?.slug}/organize`);
};

export const setPhase: Act = async (sent) => {
  const { form, context } = sent;
  const startsAt = instantOf(form.text('startsAt'), form.text('zone'));
  if (!startsAt) return unreadable(form, 'startsAt');
  const endsAt = instantOf(form.text('endsAt'), form.text('zone'));
  if (!endsAt) return unreadable(form, 'endsAt');
  const { setPhase: payload } = await run(context, SetPhaseDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      editionId: form.text('editionId'),
      phaseId: form.optional('phaseId'),
      baseVersion: form.optional('phaseId') ? baseVersionIn(form) : null,
      name: form.text('name'),
      grants: grantable.filter((act) => form.all('grants').includes(act)),
      startsAt,
      endsAt,
    },
  });
  return answer(sent, payload.refusal, 'setPhase', '#phases');
};
