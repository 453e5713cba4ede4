import type { Pool } from 'pg';
import { canonical } from '../../../libs/kernel/src/hash.ts';
import {
  applyRule,
  type GroupCounts,
  type RuleDefinition,
  type RuleGroup,
  type RuleParams,
  type TraceStep,
} from '../../../libs/tally/src/index.ts';

const itemSql = `
  SELECT i.id, f.name, e.title AS "editionTitle", i.number, i.title
  FROM forum f JOIN edition e ON e."forumId" = f.id JOIN agenda_item i ON i."editionId" = e.id
  WHERE f.slug = $1 AND e.slug = $2 AND i.number = $3`;

const pollsSql = `
  SELECT p.id, p.number, p.question, p.language, p."opensAt", p."closesAt", p."closedAt", p.method, p.unit, p.secrecy, p."resultsShown",
    p."openedAt", p."publishedAt", p."voidedAt", p."voidReason", p."importedAt", p."sourceId",
    r.id AS "ruleId", r.key, r.version, encode(r.hash, 'hex') AS hash, r.definition, r.params
  FROM poll p JOIN decision_rule r ON r.id = p."ruleId" WHERE p."agendaItemId" = $1 ORDER BY p.number`;

const countsSql = `
  SELECT e."pollId", g.id, g.key, g.name, g.position, t.* FROM electorate e JOIN stakeholder_group g ON g.id = e."groupId"
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(eligible), 0)::int AS eligible, coalesce(sum(support), 0)::int AS support, coalesce(sum(oppose), 0)::int AS oppose,
      coalesce(sum("opposeWithoutReason"), 0)::int AS "opposeWithoutReason", coalesce(sum(abstain), 0)::int AS abstain,
      coalesce(sum(recused), 0)::int AS recused, coalesce(sum("standAside"), 0)::int AS "standAside", coalesce(sum(block), 0)::int AS block
    FROM tally WHERE "pollId" = e."pollId" AND "groupId" = e."groupId") t
  WHERE e."pollId" = ANY($1) ORDER BY e.position`;

interface PollRow extends Record<string, unknown> {
  id: string;
  definition: RuleDefinition;
  params: RuleParams;
}
type CountsRow = GroupCounts & { pollId: string; id: string; key: string; name: string; position: number };

/** The polls of an agenda item with their tallies and, as they stand, their verdicts. They are open, named ones. */
export async function agendaTally(
  pool: Pool,
  { forum, edition, number }: { forum: string; edition: string; number: number },
) {
  const { rows: items } = await pool.query({ name: 'item', text: itemSql, values: [forum, edition, number] });
  const [item] = items;
  if (!item) return { forum: null };
  const { rows: polls } = await pool.query<PollRow>({ name: 'item-polls', text: pollsSql, values: [item.id] });
  const counts = await pool.query<CountsRow>({
    name: 'counts',
    text: countsSql,
    values: [polls.map(({ id }) => id)],
  });
  const shown = polls.map((poll) =>
    pollOf(
      poll,
      counts.rows.filter(({ pollId }) => pollId === poll.id),
    ),
  );
  const agendaItem = { number: item.number, title: item.title, polls: shown };
  return { forum: { name: item.name, edition: { title: item.editionTitle, agendaItem } } };
}

function pollOf({ ruleId, key, version, hash, definition, params, ...poll }: PollRow, counts: readonly CountsRow[]) {
  const groups = counts.map(({ id, key, name, position }) => ({ id, key, name, position }));
  const named = new Map(groups.map((group) => [group.id, group]));
  const total: GroupCounts = { ...zero };
  for (const row of counts) for (const field of fields) total[field] += row[field];
  const tallied: RuleGroup[] = counts.map((row) => ({ ...row, group: row.id, name: row.name }));
  const { outcome, trace } = applyRule(definition, tallied, params);
  const { title, source, passesWhen } = definition;
  return {
    ...poll,
    state: 'OPEN',
    positions: ['SUPPORT', 'OPPOSE', 'ABSTAIN', 'RECUSED'],
    rule: { id: ruleId, key, version, hash, title, source, passesWhen },
    electorate: groups,
    turnout: {
      eligible: total.eligible,
      cast: ballotsOf(total),
      groups: counts.map((row, index) => ({ group: groups[index], eligible: row.eligible, cast: ballotsOf(row) })),
    },
    tally: {
      groups: counts.map((row, index) => ({ group: groups[index], counts: shownCounts(row) })),
      total: shownCounts(total),
    },
    verdict: { outcome, provisional: true, trace: stepsOf(trace, named) },
  };
}

const fields = [
  'eligible',
  'support',
  'oppose',
  'opposeWithoutReason',
  'abstain',
  'recused',
  'standAside',
  'block',
] as const;
const zero = {
  eligible: 0,
  support: 0,
  oppose: 0,
  opposeWithoutReason: 0,
  abstain: 0,
  recused: 0,
  standAside: 0,
  block: 0,
};

const ballotsOf = (row: GroupCounts) =>
  row.support + row.oppose + row.opposeWithoutReason + row.abstain + row.recused + row.standAside + row.block;

const shownCounts = (row: GroupCounts) => ({
  eligible: row.eligible,
  cast: ballotsOf(row) - row.recused,
  support: row.support,
  oppose: row.oppose + row.opposeWithoutReason,
  opposeWithoutReason: row.opposeWithoutReason,
  abstain: row.abstain,
  standAside: row.standAside,
  recused: row.recused,
  block: row.block,
});

function stepsOf(trace: readonly TraceStep[], named: ReadonlyMap<string, unknown>, level = 0): unknown[] {
  return trace.flatMap(({ test, scope, left, comparison, right, holds, words, figures, steps }) => [
    {
      level,
      test,
      scope: scope.kind,
      group: scope.kind === 'GROUP' ? named.get(scope.group) : null,
      left,
      comparison,
      right,
      holds,
      words,
      facts: canonical({ scope, figures }),
    },
    ...stepsOf(steps, named, level + 1),
  ]);
}
