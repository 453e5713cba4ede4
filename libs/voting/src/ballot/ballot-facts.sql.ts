const text = (expression: string): string => `coalesce('"' || ${expression} || '"', 'null')`;

/**
 * What the record says of a ballot, as canonical JSON in SQL: enough to count it again, and a salt, so that its hash
 * betrays nothing while the facts are withheld. `ballot` and `poll` name relations. Who voted stands in it in a named
 * poll only; a reason stands in it as its hash.
 */
export const ballotFacts = (ballot: string, poll: string, imported: boolean): string => `
  '{"ballot":"' || ${ballot}.id || '","group":"' || ${ballot}."groupId" || '",${imported ? '"imported":true,' : ''}"organisationType":'
  || ${text(`${ballot}."organisationType"`)} || ',"position":"' || ${ballot}.position || '","reason":'
  || ${text(`encode(sha256(convert_to(${ballot}.reason, 'UTF8')), 'hex')`)} || ',"region":' || ${text(`${ballot}.region`)}
  || ',"salt":"' || gen_random_uuid() || '","voter":'
  || ${text(`CASE ${poll}.secrecy WHEN 'NAMED' THEN ${ballot}."voterId" END`)} || '}'`;
