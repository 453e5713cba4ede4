import type { Pool } from 'pg';

const headSql = `
  SELECT f.slug, f.name, f."timeZone", f.id AS "forumId", p.id, p.number, p.title, p.language, p.state, p."adoptedOn"::text, p."versionNumber",
    p."submittedAt", p."openedAt", p."returnedAt", p."withdrawnAt", p."withdrawalReason",
    p."accreditationId", n."displayName", p.capacity, o.name AS organisation, p.country,
    g.id AS "groupId", g.key AS "groupKey", g.name AS "groupName", g.position AS "groupPosition",
    v.blocks, encode(v."contentHash", 'hex') AS "contentHash", i.number AS "itemNumber", i.title AS "itemTitle",
    e.slug AS "editionSlug", e.title AS "editionTitle", t.id AS "threadId", t."commentCount"
  FROM forum f JOIN proposal p ON p."forumId" = f.id
  JOIN proposal_version v ON v."proposalId" = p.id AND v.number = p."versionNumber"
  JOIN person n ON n.id = p."personId" JOIN stakeholder_group g ON g.id = p."groupId"
  LEFT JOIN organisation o ON o.id = p."organisationId"
  JOIN agenda_item i ON i.id = p."agendaItemId" JOIN edition e ON e.id = i."editionId" JOIN thread t ON t."proposalId" = p.id
  WHERE f.slug = $1 AND p.number = $2 AND p."openedAt" IS NOT NULL`;

const groupsSql = 'SELECT id, key, name, position FROM stakeholder_group WHERE "forumId" = $1 ORDER BY position';

const versionsSql = `
  SELECT number, title, note, encode("contentHash", 'hex') AS "contentHash", "createdAt" FROM proposal_version
  WHERE "proposalId" = $1 AND number >= (
    SELECT max(number) FROM proposal_version WHERE "proposalId" = $1 AND "createdAt" <= $2) ORDER BY number`;

const pollsSql = 'SELECT id, number, question FROM poll WHERE "proposalId" = $1 ORDER BY number';

const alignmentsSql = `
  SELECT g.id, g.key, g.name, g.position, a.alignment, a.comments FROM thread_alignment a JOIN stakeholder_group g ON g.id = a."groupId"
  WHERE a."threadId" = $1 AND a.comments > 0 ORDER BY g.position, a.alignment`;

const commentsSql = `
  SELECT c.id, c.number, c."parentNumber", c."rootNumber", c.path, c.depth, c.alignment, c.body, c.language, c."createdAt", c."editedAt",
    c."deletedAt", c."hiddenAt", c."accreditationId", n."displayName", c.capacity, o.name AS organisation, c.country,
    g.id AS "groupId", g.key AS "groupKey", g.name AS "groupName", g.position AS "groupPosition"
  FROM (SELECT * FROM comment WHERE "threadId" = $1 ORDER BY "rootNumber", path LIMIT 51) c
  JOIN person n ON n.id = c."personId" JOIN stakeholder_group g ON g.id = c."groupId"
  LEFT JOIN organisation o ON o.id = c."organisationId" ORDER BY c."rootNumber", c.path`;

/** The first page of a proposal's discussion, with the proposal, for a visitor. Nothing in it is edited or hidden. */
export async function threadPage(pool: Pool, { forum, number }: { forum: string; number: number }) {
  const { rows: found } = await pool.query({ name: 'head', text: headSql, values: [forum, number] });
  const [head] = found;
  if (!head) return { forum: null };
  const [groups, versions, polls, alignments, comments] = await Promise.all([
    pool.query({ name: 'groups', text: groupsSql, values: [head.forumId] }),
    pool.query({ name: 'versions', text: versionsSql, values: [head.id, head.openedAt] }),
    pool.query({ name: 'polls', text: pollsSql, values: [head.id] }),
    pool.query({ name: 'alignments', text: alignmentsSql, values: [head.threadId] }),
    pool.query({ name: 'comments', text: commentsSql, values: [head.threadId] }),
  ]);
  const page = comments.rows.slice(0, 50);
  const proposal = {
    id: head.id,
    number: head.number,
    title: head.title,
    language: head.language,
    state: head.state,
    submitter: authorOf(head),
    adoptedOn: head.adoptedOn,
    blocks: head.blocks,
    versionNumber: head.versionNumber,
    versions: versions.rows,
    contentHash: head.contentHash,
    submittedAt: head.submittedAt,
    openedAt: head.openedAt,
    returnedAt: head.returnedAt,
    returnReason: null,
    withdrawnAt: head.withdrawnAt,
    withdrawalReason: head.withdrawalReason,
    agendaItem: {
      number: head.itemNumber,
      title: head.itemTitle,
      edition: { slug: head.editionSlug, title: head.editionTitle },
    },
    polls: polls.rows,
    thread: {
      commentCount: head.commentCount,
      alignments: alignments.rows.map(({ alignment, comments: count, ...group }) => ({
        group,
        alignment,
        comments: count,
      })),
      comments: {
        nodes: page.map((row) => nodeOf(row, `/f/${head.slug}/proposals/${head.number}`)),
        pageInfo: {
          hasNextPage: comments.rows.length > page.length,
          hasPreviousPage: false,
          startCursor: cursorOf(page[0]),
          endCursor: cursorOf(page.at(-1)),
        },
        totalCount: head.commentCount,
      },
      id: head.threadId,
      viewerMayNotComment: notSignedIn,
    },
    viewerMayNotEdit: notSignedIn,
    viewerMayNotWithdraw: notSignedIn,
    viewerMayNotSubmit: notSignedIn,
    viewerMayNotOpen: notSignedIn,
    viewerMayNotReturn: notSignedIn,
  };
  return { forum: { slug: head.slug, name: head.name, timeZone: head.timeZone, groups: groups.rows, proposal } };
}

const notSignedIn = { code: 'NOT_SIGNED_IN', until: null, field: null, limit: null };

/** A row of SQL, whose columns stand in the statement above. */
type Row = Record<string, unknown>;

function authorOf(row: Row) {
  return {
    id: row.accreditationId,
    displayName: row.displayName,
    group: { id: row.groupId, key: row.groupKey, name: row.groupName, position: row.groupPosition },
    capacity: row.capacity,
    organisation: row.organisation,
    country: row.country,
  };
}

function nodeOf(row: Row, address: string) {
  const readable = !row.deletedAt && !row.hiddenAt;
  return {
    id: row.id,
    number: row.number,
    path: `${address}?comment=${row.number}#comment-${row.number}`,
    parentNumber: row.parentNumber,
    depth: row.depth,
    alignment: row.alignment,
    body: readable ? row.body : null,
    language: row.language,
    author: readable ? authorOf(row) : null,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    deletedAt: row.deletedAt,
    hiddenAt: row.hiddenAt,
    moderation: null,
    revisions: [],
  };
}

function cursorOf(row: Row | undefined): string | null {
  return row ? Buffer.from(JSON.stringify([String(row.rootNumber), row.path])).toString('base64url') : null;
}
