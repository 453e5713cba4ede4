/**
 * SQL that appends one entry for each row of `source`, the name of a relation with the columns at, forumId, actor, office,
 * act, subjectType, subjectId and content, where content is canonical JSON as text. For acts whose facts are known in
 * the database alone; the hash is the one that entryOf gives.
 */
export const appendEntriesFrom = (source: string): string => `
  INSERT INTO record_entry (at, "forumId", actor, office, act, "subjectType", "subjectId", content, hash)
  SELECT at, "forumId", actor, office, act, "subjectType", "subjectId", content::jsonb, sha256(convert_to(
    '{"act":' || to_json(act)::text || ',"actor":' || coalesce(to_json(actor)::text, 'null') || ',"content":' || content
    || ',"forumId":' || coalesce(to_json("forumId")::text, 'null') || ',"office":' || coalesce(to_json(office)::text, 'null')
    || ',"subjectId":' || to_json("subjectId")::text || ',"subjectType":' || to_json("subjectType")::text || '}', 'UTF8'))
  FROM ${source}`;
