import type { ItemRow } from '@plenary/forum';
import type { ProposalModel, Reader, TextBlock } from '@plenary/kernel';
import { type Author, authorOf } from '../comment/comment.view.ts';
import { dated, phasesOfEdition, type ThreadTerms } from '../thread/thread.sql.ts';

/** A proposal as SQL gives it: the day is text, as in the calendar. */
export type ProposalRow = Omit<ProposalModel, 'adoptedOn'> & {
  adoptedOn: string | null;
  /** Where they were read with the proposal: its agenda item, its discussion, who submitted it, what it says now. */
  agendaItem?: ItemRow;
  thread?: ThreadTerms;
  submitter?: Author;
  text?: Pick<TextRow, 'blocks' | 'contentHash'>;
};

const columns = `p.id, p."forumId", p."agendaItemId", p.number, p.title, p.language, p.state, p."versionNumber", p."accreditationId",
  p."personId", p."groupId", p.capacity, p."organisationId", p.country, p.region, p."adoptedOn"::text, p."sourceId", p."createdAt",
  p."submittedAt", p."returnedAt", p."returnReason", p."openedAt", p."withdrawnAt", p."withdrawalReason"`;

/** Who reads: proposals that were never open are shown to their submitter and, once submitted, to organizers of their forum. */
export interface Audience {
  personId: string | null;
  organizes: readonly string[];
}

const submitterColumns = `n."displayName", o.name AS organisation,
  g.key AS "groupKey", g.name AS "groupName", g.position AS "groupPosition"`;
const submitterOf = `JOIN person n ON n.id = p."personId" JOIN stakeholder_group g ON g.id = p."groupId"
  LEFT JOIN organisation o ON o.id = p."organisationId"`;

const byNumberSql = `
  SELECT ${columns}, ${submitterColumns}, v.blocks, encode(v."contentHash", 'hex') AS "contentHash",
    t.id AS "threadId", t."commentCount", f.slug AS "forumSlug", ${phasesOfEdition} AS phases, row_to_json(i) AS item, row_to_json(e) AS edition
  FROM proposal p JOIN proposal_version v ON v."proposalId" = p.id AND v.number = p."versionNumber" ${submitterOf}
  JOIN thread t ON t."proposalId" = p.id JOIN agenda_item i ON i.id = p."agendaItemId"
  JOIN edition e ON e.id = i."editionId" JOIN forum f ON f.id = p."forumId"
  WHERE p."forumId" = $1 AND p.number = $2`;

type Discussion = Pick<ThreadTerms, 'commentCount' | 'forumSlug' | 'phases'> & { threadId: string };
type Submission = Omit<ProposalRow, 'agendaItem' | 'thread' | 'submitter' | 'text'>;
type WholeRow = Submission &
  Parameters<typeof authorOf>[0] &
  Pick<TextRow, 'blocks' | 'contentHash'> &
  Discussion & { item: ItemRow; edition: NonNullable<ItemRow['edition']> };

/** A proposal with all that its page says of it, in one statement; null where there is none of this number. */
export async function proposalByNumber(
  reader: Reader,
  forumId: string,
  number: number,
): Promise<(ProposalRow & { thread: ThreadTerms }) | null> {
  const { rows } = await reader.query<WholeRow>({
    name: 'proposal-by-number',
    text: byNumberSql,
    values: [forumId, number],
  });
  const [row] = rows;
  if (!row) return null;
  const { threadId, commentCount, forumSlug, phases, item, edition, blocks, contentHash, ...proposal } = row;
  const { agendaItemId, submittedAt, openedAt } = proposal;
  const subject = {
    proposalId: proposal.id,
    proposalNumber: number,
    proposalState: proposal.state,
    submitterId: proposal.personId,
    submittedAt,
  };
  const place = { forumId, forumSlug, editionSlug: edition.slug, agendaItemId, itemNumber: item.number, openedAt };
  const thread = dated({ id: threadId, stored: true, commentCount, phases, ...place, ...subject });
  return {
    ...proposal,
    agendaItem: { ...item, edition },
    thread,
    submitter: authorOf(row),
    text: { blocks, contentHash },
  };
}

export async function proposalsByIds(reader: Reader, ids: readonly string[]): Promise<ProposalRow[]> {
  const text = `SELECT ${columns} FROM proposal p WHERE p.id = ANY($1::uuid[])`;
  return (await reader.query<ProposalRow>({ name: 'proposals-by-ids', text, values: [ids] })).rows;
}

/** Of these proposals, those that were ever submitted. */
export async function submittedAmong(reader: Reader, ids: readonly string[]): Promise<Set<string>> {
  const text = 'SELECT id FROM proposal WHERE id = ANY($1::uuid[]) AND "submittedAt" IS NOT NULL';
  const { rows } = await reader.query<{ id: string }>({ name: 'submitted-among', text, values: [ids] });
  return new Set(rows.map(({ id }) => id));
}

const visible = (proposal: string, parameter: number): string =>
  `(${proposal}."openedAt" IS NOT NULL OR ${proposal}."personId" = $${parameter}::uuid 
    OR (${proposal}."submittedAt" IS NOT NULL AND ${proposal}."forumId" = ANY($${parameter + 1}::uuid[])))`;

/** The same page of each agenda item's proposals, by number: one statement. */
export async function proposalsOfItems(
  reader: Reader,
  itemIds: readonly string[],
  audience: Audience,
  { backward, from, take }: { backward: boolean; from: number; take: number },
): Promise<ProposalRow[]> {
  const [than, way] = backward ? ['<', 'DESC'] : ['>', 'ASC'];
  const text = `
    SELECT ${columns} FROM unnest($1::uuid[]) i(id) CROSS JOIN LATERAL (
      SELECT * FROM proposal q WHERE q."agendaItemId" = i.id AND ${visible('q', 2)} AND q.number ${than} $4
      ORDER BY q.number ${way} LIMIT $5) p
    ORDER BY p.number ${way}`;
  const values = [itemIds, audience.personId, audience.organizes, from, take];
  return (await reader.query<ProposalRow>({ name: `proposals-of-items-${way}`, text, values })).rows;
}

/** Of agenda items: how many proposals the reader may see, and how many comments were written on the item and its proposals. */
export async function countsOfItems(reader: Reader, itemIds: readonly string[], audience: Audience) {
  const text = `
    SELECT i.id, (SELECT count(*)::int FROM proposal q WHERE q."agendaItemId" = i.id AND ${visible('q', 2)}) AS proposals,
      coalesce((SELECT t."commentCount" FROM thread t WHERE t."agendaItemId" = i.id), 0)
        + coalesce((SELECT sum(t."commentCount")::int FROM proposal q JOIN thread t ON t."proposalId" = q.id
            WHERE q."agendaItemId" = i.id), 0) AS comments
    FROM unnest($1::uuid[]) i(id)`;
  const values = [itemIds, audience.personId, audience.organizes];
  return (
    await reader.query<{ id: string; proposals: number; comments: number }>({ name: 'counts-of-items', text, values })
  ).rows;
}

/** Of stakeholder groups: how many comments were written and how many proposals opened that came from them. */
export async function countsOfGroups(reader: Reader, groupIds: readonly string[]) {
  const text = `
    SELECT g.id, (SELECT count(*)::int FROM comment c WHERE c."groupId" = g.id) AS comments,
      (SELECT count(*)::int FROM proposal q WHERE q."forumId" = g."forumId" AND q."groupId" = g.id AND q."openedAt" IS NOT NULL) AS proposals
    FROM stakeholder_group g WHERE g.id = ANY($1::uuid[])`;
  return (
    await reader.query<{ id: string; proposals: number; comments: number }>({
      name: 'counts-of-groups',
      text,
      values: [groupIds],
    })
  ).rows;
}

/** One of a proposal's versions, without its text. */
export interface VersionRow {
  id: string;
  proposalId: string;
  number: number;
  title: string;
  note: string;
  /** SHA-256, hexadecimal. */
  contentHash: string;
  createdAt: Date;
}

/** The text of a version. */
export interface TextRow {
  id: string;
  proposalId: string;
  blocks: TextBlock[];
  contentHash: string;
}

const hash = `encode(v."contentHash", 'hex') AS "contentHash"`;

/** By number. */
export async function versionsOf(reader: Reader, proposalIds: readonly string[]): Promise<VersionRow[]> {
  const text = `SELECT v.id, v."proposalId", v.number, v.title, v.note, ${hash}, v."createdAt"
    FROM proposal_version v WHERE v."proposalId" = ANY($1::uuid[]) ORDER BY v.number`;
  return (await reader.query<VersionRow>({ name: 'versions-of-proposals', text, values: [proposalIds] })).rows;
}

/** What each of the proposals says now. */
export async function currentTexts(reader: Reader, proposalIds: readonly string[]): Promise<TextRow[]> {
  const text = `SELECT v.id, v."proposalId", v.blocks, ${hash} FROM proposal p
    JOIN proposal_version v ON v."proposalId" = p.id AND v.number = p."versionNumber" WHERE p.id = ANY($1::uuid[])`;
  return (await reader.query<TextRow>({ name: 'current-texts', text, values: [proposalIds] })).rows;
}

export async function textsOfVersions(reader: Reader, versionIds: readonly string[]): Promise<TextRow[]> {
  const text = `SELECT v.id, v."proposalId", v.blocks, ${hash} FROM proposal_version v WHERE v.id = ANY($1::uuid[])`;
  return (await reader.query<TextRow>({ name: 'texts-of-versions', text, values: [versionIds] })).rows;
}

/** The standing of each proposal's submitter, as it was then. */
export async function submittersOf(reader: Reader, proposalIds: readonly string[]): Promise<Map<string, Author>> {
  const text = `SELECT p.id AS "proposalId", p."accreditationId", p.capacity, p.country, p."forumId", p."groupId", ${submitterColumns}
    FROM proposal p ${submitterOf} WHERE p.id = ANY($1::uuid[])`;
  type Row = Parameters<typeof authorOf>[0] & { proposalId: string };
  const { rows } = await reader.query<Row>({ name: 'submitters-of-proposals', text, values: [proposalIds] });
  return new Map(rows.map((row) => [row.proposalId, authorOf(row)]));
}
