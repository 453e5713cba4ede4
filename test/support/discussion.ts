import type { Client, Json, TestApp } from './app.ts';
import { accredit, aForum, anEdition, anItem, aPhase, type MadeForum } from './forum.ts';

/** A forum in which everything may be done, and its cast. */
export interface Discussion {
  forum: MadeForum;
  editionId: string;
  item: { id: string; number: number };
  /** Organizer. */
  olga: Client;
  /** Of civil society. */
  amina: Client;
  /** Of industry. */
  bo: Client;
}

let cast = 0;

/** Makes it; names are made different for each, since a database may hold several. */
export async function aDiscussion(app: TestApp, acts = ['PROPOSE', 'COMMENT']): Promise<Discussion> {
  cast += 1;
  const named = (name: string) => app.person(`${name}${cast}`);
  const [olga, amina, bo] = [await named('Olga'), await named('Amina'), await named('Bo')];
  const forum = await aForum(olga);
  const editionId = await anEdition(olga, forum);
  for (const act of acts) await aPhase(olga, editionId, app.clock.now(), [act]);
  const item = await anItem(olga, editionId);
  await accredit(olga, amina, forum, 'civil-society');
  await accredit(olga, bo, forum, 'industry');
  return { forum, editionId, item, olga, amina, bo };
}

export const text = {
  title: 'Audits before use',
  body: '# Aim\n\nEvery system is audited.\n\n- yearly\n- in public',
  language: 'en',
};

/** Submits a proposal and gives its payload. */
export function propose(person: Client, item: { id: string }, terms: Json = {}, fields = ''): Promise<Json> {
  const read = `proposal { id number state versionNumber thread { id } ${fields} }`;
  return person.act('submitProposal', { agendaItemId: item.id, ...text, ...terms }, read);
}

/** A proposal that an organizer has opened. */
export async function anOpenProposal({
  amina,
  olga,
  item,
}: Discussion): Promise<{ id: string; number: number; threadId: string }> {
  const { proposal, refusal } = await propose(amina, item);
  if (refusal) throw new Error(`submitProposal: ${refusal.code} ${refusal.field}`);
  const opened = await olga.act('openProposal', { proposalId: proposal.id, baseVersion: 1 }, '');
  if (opened.refusal) throw new Error(`openProposal: ${opened.refusal.code}`);
  return { id: proposal.id, number: proposal.number, threadId: proposal.thread.id };
}

export const commentFields = `id number parentNumber depth alignment body language author { displayName group { key } capacity organisation country }
  createdAt editedAt deletedAt hiddenAt path revisions { body }
  viewerMayNotReply { code } viewerMayNotEdit { code } viewerMayNotDelete { code }`;

/** Starts a branch, in support unless something else is said; gives the payload. */
export function write(person: Client, threadId: string, body: string, terms: Json = {}): Promise<Json> {
  const alignment = terms.parentId ? undefined : 'SUPPORT';
  return person.act(
    'writeComment',
    { threadId, body, language: 'en', alignment, ...terms },
    `comment { ${commentFields} }`,
  );
}

/** Writes a comment that must be accepted, and gives it. */
export async function aComment(person: Client, threadId: string, body: string, terms: Json = {}): Promise<Json> {
  const { comment, refusal } = await write(person, threadId, body, terms);
  if (refusal) throw new Error(`writeComment: ${refusal.code} ${refusal.field}`);
  return comment;
}

/** One page of a thread. */
export async function readThread(person: Client, threadId: string, args = '', fields = commentFields): Promise<Json> {
  const query = `query($id: ID!) { thread(id: $id) { commentCount comments${args} {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${fields} } } } }`;
  const { data, errors } = await person.ask(query, { id: threadId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.thread;
}
