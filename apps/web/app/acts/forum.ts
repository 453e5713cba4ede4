import { EditForumDocument, MakeForumDocument, RenameGroupDocument } from '../generated/operations.ts';
import { done } from '../server/done.ts';
import { refused } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { type Act, answer, baseVersionIn } from './act.ts';

export const makeForum: Act = async ({ form, context }) => {
  const { makeForum: payload } = await run(context, MakeForumDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      slug: form.text('slug'),
      name: form.text('name'),
      description: form.text('description'),
      language: form.text('language'),
      timeZone: form.text('timeZone'),
      groups: groupsOf(form.text('groups')),
    },
  });
  if (payload.refusal) {
    const field = payload.refusal.field?.replace(/^groups\..*/, 'groups') ?? null;
    return refused(form, { ...payload.refusal, field });
  }
  return done(context, 'makeForum', `/f/${payload.forum?.slug}/organize`);
};

/** One group a line, with a key made of its letters where it has Latin ones; null for none. */
function groupsOf(text: string): { key: string; name: string }[] | null {
  const names = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (names.length === 0) return null;
  return names.map((name, index) => ({ key: keyOf(name) || `group-${index + 1}`, name }));
}

const keyOf = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');

export const editForum: Act = async (sent) => {
  const { form, context } = sent;
  const { editForum: payload } = await run(context, EditForumDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      forumId: form.text('forumId'),
      baseVersion: baseVersionIn(form),
      name: form.text('name'),
      description: form.text('description'),
      timeZone: form.text('timeZone'),
    },
  });
  return answer(sent, payload.refusal, 'editForum');
};

export const renameGroup: Act = async ({ form, context, page }) => {
  const { renameGroup: payload } = await run(context, RenameGroupDocument, {
    input: { idempotencyKey: form.idempotencyKey, groupId: form.text('groupId'), name: form.text('name') },
  });
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, 'renameGroup', page, payload.group?.name);
};
