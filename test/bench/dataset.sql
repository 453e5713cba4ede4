-- A forum of 100,000 people in seven groups, four discussions, and a poll in which everybody has voted.
-- Everything is computed from a number, so that each run measures the same.

CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid IMMUTABLE LANGUAGE sql
RETURN md5(kind || n)::uuid;

-- A step of a comment's path: the digits of a number in base 36 after their count.
CREATE FUNCTION pg_temp.step(n bigint) RETURNS text IMMUTABLE LANGUAGE plpgsql AS $$
DECLARE digits text := ''; rest bigint := n;
BEGIN
  WHILE rest > 0 LOOP
    digits := substr('0123456789abcdefghijklmnopqrstuvwxyz', (rest % 36)::int + 1, 1) || digits;
    rest := rest / 36;
  END LOOP;
  RETURN length(digits) || digits;
END $$;

INSERT INTO forum (id, slug, name, description, "timeZone", "proposalCount", "pollCount")
VALUES (pg_temp.id('forum', 1), 'bench', 'Forum on measures', 'A forum of many people.', 'Europe/Geneva', 4, 1);

INSERT INTO stakeholder_group (id, "forumId", key, name, position)
SELECT pg_temp.id('group', n - 1), pg_temp.id('forum', 1), key, initcap(replace(key, '-', ' ')), n - 1
FROM unnest(ARRAY['government', 'industry', 'civil-society', 'academia', 'technical-community',
  'international-organisation', 'media']) WITH ORDINALITY AS g(key, n);

INSERT INTO edition (id, "forumId", slug, title, theme, "startsOn", "endsOn", languages, "itemCount")
VALUES (pg_temp.id('edition', 1), pg_temp.id('forum', 1), '2026', 'Forum of 2026', 'Measures', '2026-01-01', '2026-12-31', '{en}', 2);
INSERT INTO phase ("editionId", name, grants, "startsAt", "endsAt")
VALUES (pg_temp.id('edition', 1), 'Deliberation and vote', '{PROPOSE,COMMENT,VOTE}', now() - interval '30 days', now() + interval '30 days');
INSERT INTO agenda_item (id, "editionId", number, title, description)
VALUES (pg_temp.id('item', 1), pg_temp.id('edition', 1), 1, 'What is discussed', 'Four proposals.'),
  (pg_temp.id('item', 2), pg_temp.id('edition', 1), 2, 'What is voted on', 'One poll.');

INSERT INTO organisation (id, name, type, country, region)
SELECT pg_temp.id('organisation', n), 'Organisation ' || n,
  (ARRAY['COMPANY', 'NGO', 'UNIVERSITY', 'GOVERNMENT']::"OrganisationType"[])[n % 4 + 1], country, region
FROM generate_series(0, 599) n,
  LATERAL (SELECT (ARRAY['KE', 'CN', 'DE', 'BR', 'PL'])[n % 5 + 1], (enum_range(NULL::"Region"))[n % 5 + 1]) AS c(country, region);

INSERT INTO person (id, email, "displayName", "emailConfirmedAt", "pseudonymKey")
SELECT pg_temp.id('person', n), 'voter' || n || '@bench.example', 'Person ' || n, now(), sha256(int8send(n))
FROM generate_series(1::bigint, 100000) n;
INSERT INTO accreditation (id, "forumId", "personId", "groupId", capacity, "organisationId", country, region, state, "decidedAt")
SELECT pg_temp.id('accreditation', n), pg_temp.id('forum', 1), pg_temp.id('person', n), pg_temp.id('group', n % 7),
  CASE WHEN o.id IS NULL THEN 'PERSONAL' ELSE 'ORGANISATIONAL' END::"Capacity", o.id,
  (ARRAY['KE', 'CN', 'DE', 'BR', 'PL'])[n % 5 + 1], (enum_range(NULL::"Region"))[n % 5 + 1], 'APPROVED', now()
FROM generate_series(1, 100000) n LEFT JOIN organisation o ON o.id = pg_temp.id('organisation', n % 1200);
-- Those who vote while it is measured; their tokens are voter-1, voter-2 …
INSERT INTO login_session ("tokenHash", "personId", "expiresAt")
SELECT sha256(convert_to('voter-' || n, 'UTF8')), pg_temp.id('person', n), now() + interval '1 day' FROM generate_series(1, 2000) n;

-- Discussions of 100, 1,000, 10,000 and 100,000 comments, each branch of five: a start, two replies to it, a reply to each.
INSERT INTO proposal (id, "forumId", "agendaItemId", number, title, language, state, "accreditationId", "personId", "groupId", capacity,
  country, region, "createdAt", "submittedAt", "openedAt")
SELECT pg_temp.id('proposal', n), "forumId", pg_temp.id('item', 1), n, 'Proposal ' || n, 'en', 'OPEN', id, "personId", "groupId", capacity,
  country, region, now() - interval '30 days', now() - interval '29 days', now() - interval '28 days'
FROM accreditation a, generate_series(1, 4) n WHERE a.id = pg_temp.id('accreditation', 1);
INSERT INTO proposal_version ("proposalId", number, title, blocks, "authorId", "contentHash", "createdAt")
SELECT id, 1, title, (SELECT jsonb_agg(jsonb_build_object('id', 'b' || b, 'kind', 'PARAGRAPH', 'text', repeat('Every system is audited. ', 8)))
  FROM generate_series(1, 12) b), "personId", sha256(int4send(number)), "createdAt" FROM proposal;
INSERT INTO thread (id, "forumId", "proposalId", "commentCount")
SELECT pg_temp.id('thread', number), "forumId", id, 10 * 10 ^ number FROM proposal;
INSERT INTO comment (id, "forumId", "threadId", number, "parentId", "parentNumber", "rootNumber", path, depth, alignment, body, language,
  "accreditationId", "personId", "groupId", capacity, "organisationId", country, region, "createdAt")
SELECT pg_temp.id('comment' || t || '-', c.number), a."forumId", pg_temp.id('thread', t), c.number,
  CASE WHEN parent IS NOT NULL THEN pg_temp.id('comment' || t || '-', parent) END, parent, root, path, depth,
  CASE WHEN parent IS NULL THEN (enum_range(NULL::"Alignment"))[root / 5 % 5 + 1] END,
  repeat('What is measured is mended, where somebody reads it. ', 2 + c.number % 9), 'en',
  a.id, a."personId", a."groupId", a.capacity, a."organisationId", a.country, a.region, now() - (100000 - c.number) * interval '10 seconds'
FROM generate_series(1, 4) t
CROSS JOIN LATERAL (SELECT n AS number, n - (n - 1) % 5 AS root, (n - 1) % 5 AS place FROM generate_series(1, (10 * 10 ^ t)::int) n) c
CROSS JOIN LATERAL (SELECT CASE place WHEN 0 THEN NULL WHEN 2 THEN root + 1 WHEN 4 THEN root + 3 ELSE root END AS parent,
  (ARRAY[0, 1, 2, 1, 2])[place + 1] AS depth,
  pg_temp.step(root) || CASE WHEN place IN (1, 2) THEN pg_temp.step(root + 1) WHEN place IN (3, 4) THEN pg_temp.step(root + 3) ELSE '' END
    || CASE WHEN place IN (2, 4) THEN pg_temp.step(c.number) ELSE '' END AS path) p
JOIN accreditation a ON a.id = pg_temp.id('accreditation', (c.number * 7919 + t) % 100000 + 1)
ORDER BY t, c.number;
INSERT INTO thread_alignment ("threadId", "groupId", alignment, comments)
SELECT "threadId", "groupId", alignment, count(*) FROM comment WHERE depth = 0 GROUP BY 1, 2, 3;

-- An open poll of persons; its rule is there already.
INSERT INTO poll (id, "forumId", "agendaItemId", number, question, language, method, unit, secrecy, "resultsShown", "ruleId", "opensAt",
  "closesAt", "createdById")
SELECT pg_temp.id('poll', 1), pg_temp.id('forum', 1), pg_temp.id('item', 2), 1, 'Shall it be measured?', 'en', 'SUPPORT_SCALE', 'PERSON',
  'NAMED', 'ALWAYS', id, now() - interval '1 day', now() + interval '1 day', pg_temp.id('person', 1)
FROM decision_rule;
INSERT INTO electorate ("pollId", "groupId", position) SELECT pg_temp.id('poll', 1), id, position FROM stakeholder_group;
INSERT INTO roll_entry ("pollId", "voterId", "groupId", capacity, "organisationId", "organisationType", country, region)
SELECT pg_temp.id('poll', 1), a.id, a."groupId", a.capacity, a."organisationId", o.type, a.country, a.region
FROM accreditation a LEFT JOIN organisation o ON o.id = a."organisationId";
UPDATE poll SET "openedAt" = "opensAt";
INSERT INTO ballot ("pollId", "voterId", position, reason, "groupId", "organisationId", "organisationType", country, region, "castById", "castAt")
SELECT r."pollId", r."voterId", (ARRAY['SUPPORT', 'SUPPORT', 'SUPPORT', 'OPPOSE', 'OPPOSE', 'ABSTAIN']::"Position"[])[n % 6 + 1],
  CASE WHEN n % 6 = 3 THEN 'It is dear.' END, r."groupId", r."organisationId", r."organisationType", r.country, r.region,
  pg_temp.id('person', n), now() - interval '1 hour'
FROM generate_series(1, 100000) n JOIN roll_entry r ON r."voterId" = pg_temp.id('accreditation', n);
INSERT INTO tally ("pollId", "groupId", region, "organisationType", eligible, support, oppose, "opposeWithoutReason", abstain)
SELECT "pollId", "groupId", coalesce(region::text, ''), coalesce("organisationType"::text, ''), count(*),
  count(*) FILTER (WHERE position = 'SUPPORT'), count(*) FILTER (WHERE position = 'OPPOSE' AND reason IS NOT NULL),
  count(*) FILTER (WHERE position = 'OPPOSE' AND reason IS NULL), count(*) FILTER (WHERE position = 'ABSTAIN')
FROM ballot GROUP BY 1, 2, 3, 4;

-- What casting them left in the record and among the requests that were carried out.
INSERT INTO record_entry (at, "forumId", actor, act, "subjectType", "subjectId", content, hash)
SELECT "castAt", pg_temp.id('forum', 1), left(encode(sha256(uuid_send("castById")), 'hex'), 16), 'BALLOT_CAST', 'Poll', "pollId",
  jsonb_build_object('ballot', id, 'group', "groupId", 'position', position, 'region', region, 'voter', "voterId"), sha256(uuid_send(id))
FROM ballot;
INSERT INTO request ("actorId", "idempotencyKey", operation, "inputHash", answer, at)
SELECT "castById", id, 'castBallot', sha256(uuid_send(id)), convert_to(row_to_json(b)::text, 'UTF8'), "castAt" FROM ballot b;
