CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pgcrypto;

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'OPEN', 'CONSOLIDATION', 'DECISION', 'ADOPTED', 'ADOPTED_WITH_DISSENT', 'NOT_ADOPTED', 'DEFERRED', 'MERGED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "Alignment" AS ENUM ('SUPPORT', 'CONCERN', 'OPPOSE', 'NEUTRAL', 'QUESTION');

-- CreateEnum
CREATE TYPE "Act" AS ENUM ('PROPOSE', 'COMMENT', 'AMEND', 'OBJECT', 'VOTE');

-- CreateEnum
CREATE TYPE "SessionKind" AS ENUM ('PLENARY', 'THEMATIC', 'CLOSED');

-- CreateEnum
CREATE TYPE "Capacity" AS ENUM ('PERSONAL', 'ORGANISATIONAL', 'OBSERVER');

-- CreateEnum
CREATE TYPE "AccreditationState" AS ENUM ('REQUESTED', 'APPROVED', 'DECLINED', 'SUSPENDED', 'ENDED');

-- CreateEnum
CREATE TYPE "MandateRole" AS ENUM ('HEAD', 'ALTERNATE');

-- CreateEnum
CREATE TYPE "OfficeName" AS ENUM ('ORGANIZER', 'MODERATOR', 'CHAIR', 'AUDITOR');

-- CreateEnum
CREATE TYPE "OrganisationType" AS ENUM ('GOVERNMENT', 'COMPANY', 'ASSOCIATION', 'NGO', 'UNIVERSITY', 'STANDARDS_BODY', 'INTERGOVERNMENTAL', 'MEDIA', 'OTHER');

-- CreateEnum
CREATE TYPE "Region" AS ENUM ('AFRICA', 'ASIA_PACIFIC', 'EASTERN_EUROPE', 'LATIN_AMERICA_CARIBBEAN', 'WESTERN_EUROPE_OTHERS');

-- CreateEnum
CREATE TYPE "ModerationAct" AS ENUM ('HIDE', 'RESTORE');

-- CreateEnum
CREATE TYPE "PollMethod" AS ENUM ('SUPPORT_SCALE', 'CONSENT');

-- CreateEnum
CREATE TYPE "VotingUnit" AS ENUM ('PERSON', 'ORGANISATION');

-- CreateEnum
CREATE TYPE "Secrecy" AS ENUM ('NAMED', 'PSEUDONYMOUS');

-- CreateEnum
CREATE TYPE "ResultsShown" AS ENUM ('ALWAYS', 'AFTER_CLOSING');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('PASSED', 'FAILED');

-- CreateEnum
CREATE TYPE "Position" AS ENUM ('SUPPORT', 'OPPOSE', 'ABSTAIN', 'RECUSED', 'STAND_ASIDE', 'BLOCK');

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" "ProposalState" NOT NULL,
    "versionNumber" INTEGER NOT NULL DEFAULT 1,
    "accreditationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "capacity" "Capacity" NOT NULL,
    "organisationId" UUID,
    "country" CHAR(2),
    "region" "Region",
    "adoptedOn" DATE,
    "sourceId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "returnedAt" TIMESTAMPTZ(3),
    "returnReason" TEXT,
    "openedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawalReason" TEXT,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_version" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "proposalId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "authorId" UUID NOT NULL,
    "contentHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposal_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "proposalId" UUID,
    "agendaItemId" UUID,
    "commentCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "thread_alignment" (
    "threadId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "alignment" "Alignment" NOT NULL,
    "comments" INTEGER NOT NULL,

    CONSTRAINT "thread_alignment_pkey" PRIMARY KEY ("threadId","groupId","alignment")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "threadId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "parentId" UUID,
    "rootNumber" INTEGER NOT NULL,
    "path" TEXT COLLATE "C" NOT NULL,
    "depth" INTEGER NOT NULL,
    "alignment" "Alignment",
    "body" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "accreditationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "capacity" "Capacity" NOT NULL,
    "organisationId" UUID,
    "country" CHAR(2),
    "region" "Region",
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "hiddenAt" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_revision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "commentId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "comment_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "forum" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "timeZone" TEXT NOT NULL,
    "proposalCount" INTEGER NOT NULL DEFAULT 0,
    "pollCount" INTEGER NOT NULL DEFAULT 0,
    "importedAt" TIMESTAMPTZ(3),
    "importSource" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stakeholder_group" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "stakeholder_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "languages" TEXT[],
    "itemCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "phase" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "editionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "grants" "Act"[],
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "phase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "editionId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "SessionKind" NOT NULL,
    "hostOrganisation" TEXT,
    "moderator" TEXT,
    "timeZone" TEXT NOT NULL,
    "place" TEXT,
    "remoteUrl" TEXT,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "editionId" UUID NOT NULL,
    "sessionId" UUID,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'en',
    "sourceId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accreditation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "capacity" "Capacity" NOT NULL,
    "organisationId" UUID,
    "country" CHAR(2),
    "region" "Region",
    "state" "AccreditationState" NOT NULL DEFAULT 'REQUESTED',
    "statement" TEXT NOT NULL DEFAULT '',
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "reason" TEXT,
    "sourceId" TEXT,

    CONSTRAINT "accreditation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "MandateRole" NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "office" "OfficeName" NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "email" CITEXT,
    "displayName" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "passwordHash" TEXT,
    "emailConfirmedAt" TIMESTAMPTZ(3),
    "administratorAt" TIMESTAMPTZ(3),
    "pseudonymKey" BYTEA NOT NULL DEFAULT gen_random_bytes(32),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_session" (
    "tokenHash" BYTEA NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "login_session_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "mail_token" (
    "tokenHash" BYTEA NOT NULL,
    "personId" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "mail_token_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "type" "OrganisationType" NOT NULL,
    "country" CHAR(2),
    "region" "Region",
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request" (
    "actorId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "inputHash" BYTEA NOT NULL,
    "answer" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_pkey" PRIMARY KEY ("actorId","idempotencyKey")
);

-- CreateTable
CREATE TABLE "moderation_decision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "act" "ModerationAct" NOT NULL,
    "rule" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedById" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "moderation_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_entry" (
    "number" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "forumId" UUID,
    "actor" TEXT,
    "office" TEXT,
    "act" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "record_entry_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "decision_rule" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "params" JSONB NOT NULL,
    "definition" JSONB NOT NULL,
    "hash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "poll" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "proposalId" UUID,
    "proposalVersionId" UUID,
    "number" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "method" "PollMethod" NOT NULL,
    "unit" "VotingUnit" NOT NULL,
    "secrecy" "Secrecy" NOT NULL,
    "resultsShown" "ResultsShown" NOT NULL,
    "ruleId" UUID NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "voidedAt" TIMESTAMPTZ(3),
    "voidReason" TEXT,
    "outcome" "Outcome",
    "trace" JSONB,
    "createdById" UUID NOT NULL,
    "sourceId" TEXT,
    "importedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "electorate" (
    "pollId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "electorate_pkey" PRIMARY KEY ("pollId","groupId")
);

-- CreateTable
CREATE TABLE "roll_entry" (
    "pollId" UUID NOT NULL,
    "voterId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "capacity" "Capacity" NOT NULL,
    "organisationId" UUID,
    "organisationType" "OrganisationType",
    "country" CHAR(2),
    "region" "Region",

    CONSTRAINT "roll_entry_pkey" PRIMARY KEY ("pollId","voterId")
);

-- CreateTable
CREATE TABLE "ballot" (
    "pollId" UUID NOT NULL,
    "voterId" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "position" "Position" NOT NULL,
    "reason" TEXT,
    "groupId" UUID NOT NULL,
    "organisationId" UUID,
    "organisationType" "OrganisationType",
    "country" CHAR(2),
    "region" "Region",
    "castById" UUID NOT NULL,
    "castAt" TIMESTAMPTZ(3) NOT NULL,
    "changes" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("pollId","voterId")
);

-- CreateTable
CREATE TABLE "tally" (
    "pollId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "organisationType" TEXT NOT NULL,
    "eligible" INTEGER NOT NULL DEFAULT 0,
    "support" INTEGER NOT NULL DEFAULT 0,
    "oppose" INTEGER NOT NULL DEFAULT 0,
    "opposeWithoutReason" INTEGER NOT NULL DEFAULT 0,
    "abstain" INTEGER NOT NULL DEFAULT 0,
    "recused" INTEGER NOT NULL DEFAULT 0,
    "standAside" INTEGER NOT NULL DEFAULT 0,
    "block" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "tally_pkey" PRIMARY KEY ("pollId","groupId","region","organisationType")
);

-- CreateIndex
CREATE INDEX "proposal_agendaItemId_state_idx" ON "proposal"("agendaItemId", "state");

-- CreateIndex
CREATE INDEX "proposal_personId_idx" ON "proposal"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_forumId_number_key" ON "proposal"("forumId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_agendaItemId_sourceId_key" ON "proposal"("agendaItemId", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_version_proposalId_number_key" ON "proposal_version"("proposalId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "thread_proposalId_key" ON "thread"("proposalId");

-- CreateIndex
CREATE UNIQUE INDEX "thread_agendaItemId_key" ON "thread"("agendaItemId");

-- CreateIndex
CREATE INDEX "comment_personId_idx" ON "comment"("personId");

-- CreateIndex
CREATE INDEX "comment_parentId_idx" ON "comment"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "comment_threadId_number_key" ON "comment"("threadId", "number");

-- CreateIndex
CREATE INDEX "comment_revision_commentId_idx" ON "comment_revision"("commentId");

-- CreateIndex
CREATE UNIQUE INDEX "forum_slug_key" ON "forum"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "stakeholder_group_forumId_key_key" ON "stakeholder_group"("forumId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "stakeholder_group_forumId_name_key" ON "stakeholder_group"("forumId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "edition_forumId_slug_key" ON "edition"("forumId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "phase_editionId_name_key" ON "phase"("editionId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "session_editionId_title_key" ON "session"("editionId", "title");

-- CreateIndex
CREATE INDEX "agenda_item_sessionId_idx" ON "agenda_item"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_editionId_number_key" ON "agenda_item"("editionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_item_editionId_sourceId_key" ON "agenda_item"("editionId", "sourceId");

-- CreateIndex
CREATE INDEX "accreditation_forumId_state_requestedAt_idx" ON "accreditation"("forumId", "state", "requestedAt");

-- CreateIndex
CREATE INDEX "accreditation_personId_idx" ON "accreditation"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "accreditation_forumId_sourceId_key" ON "accreditation"("forumId", "sourceId");

-- CreateIndex
CREATE INDEX "mandate_forumId_organisationId_idx" ON "mandate"("forumId", "organisationId");

-- CreateIndex
CREATE INDEX "mandate_personId_idx" ON "mandate"("personId");

-- CreateIndex
CREATE INDEX "office_forumId_personId_idx" ON "office"("forumId", "personId");

-- CreateIndex
CREATE INDEX "office_personId_idx" ON "office"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "login_session_personId_idx" ON "login_session"("personId");

-- CreateIndex
CREATE INDEX "mail_token_personId_idx" ON "mail_token"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_name_country_key" ON "organisation"("name", "country") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "moderation_decision_commentId_decidedAt_idx" ON "moderation_decision"("commentId", "decidedAt");

-- CreateIndex
CREATE INDEX "moderation_decision_forumId_decidedAt_idx" ON "moderation_decision"("forumId", "decidedAt");

-- CreateIndex
CREATE INDEX "record_entry_forumId_number_idx" ON "record_entry"("forumId", "number");

-- CreateIndex
CREATE INDEX "record_entry_subjectId_idx" ON "record_entry"("subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "decision_rule_hash_key" ON "decision_rule"("hash");

-- CreateIndex
CREATE INDEX "poll_agendaItemId_idx" ON "poll"("agendaItemId");

-- CreateIndex
CREATE INDEX "poll_proposalId_idx" ON "poll"("proposalId");

-- CreateIndex
CREATE INDEX "poll_closesAt_idx" ON "poll"("closesAt");

-- CreateIndex
CREATE UNIQUE INDEX "poll_forumId_number_key" ON "poll"("forumId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "poll_forumId_sourceId_key" ON "poll"("forumId", "sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_id_key" ON "ballot"("id");

-- CreateIndex
CREATE INDEX "ballot_castById_idx" ON "ballot"("castById");

-- AddForeignKey
ALTER TABLE "proposal_version" ADD CONSTRAINT "proposal_version_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread" ADD CONSTRAINT "thread_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "thread_alignment" ADD CONSTRAINT "thread_alignment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_revision" ADD CONSTRAINT "comment_revision_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stakeholder_group" ADD CONSTRAINT "stakeholder_group_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phase" ADD CONSTRAINT "phase_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accreditation" ADD CONSTRAINT "accreditation_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accreditation" ADD CONSTRAINT "accreditation_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "stakeholder_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "forum"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_session" ADD CONSTRAINT "login_session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail_token" ADD CONSTRAINT "mail_token_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll" ADD CONSTRAINT "poll_ruleId_fkey" FOREIGN KEY ("ruleId") REFERENCES "decision_rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "electorate" ADD CONSTRAINT "electorate_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "poll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_entry" ADD CONSTRAINT "roll_entry_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "poll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_pollId_voterId_fkey" FOREIGN KEY ("pollId", "voterId") REFERENCES "roll_entry"("pollId", "voterId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tally" ADD CONSTRAINT "tally_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "poll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language has no words for.

-- One accreditation that counts per person and forum, one head per organisation and forum, one current office of a kind.
CREATE UNIQUE INDEX accreditation_current_key ON accreditation ("forumId", "personId") WHERE state IN ('REQUESTED', 'APPROVED', 'SUSPENDED');
CREATE UNIQUE INDEX mandate_head_key ON mandate ("forumId", "organisationId") WHERE role = 'HEAD' AND "endsAt" IS NULL;
CREATE UNIQUE INDEX office_current_key ON office ("forumId", "personId", office) WHERE "endedAt" IS NULL;

-- The record is append-only, for everybody.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The % is append-only: % is refused.', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER record_entry_is_append_only BEFORE UPDATE OR DELETE ON record_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER record_entry_is_kept BEFORE TRUNCATE ON record_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_version_is_immutable BEFORE UPDATE OR DELETE ON proposal_version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER decision_rule_is_immutable BEFORE UPDATE OR DELETE ON decision_rule FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What can never be true.
ALTER TABLE phase ADD CONSTRAINT phase_ends_after_start CHECK ("startsAt" < "endsAt");
ALTER TABLE session ADD CONSTRAINT session_ends_after_start CHECK ("startsAt" < "endsAt");
ALTER TABLE edition ADD CONSTRAINT edition_ends_after_start CHECK ("startsOn" <= "endsOn");
ALTER TABLE poll ADD CONSTRAINT poll_closes_after_opening CHECK ("opensAt" < "closesAt");
ALTER TABLE thread ADD CONSTRAINT thread_has_one_subject CHECK (num_nonnulls("proposalId", "agendaItemId") = 1);
ALTER TABLE comment ADD CONSTRAINT comment_starts_with_alignment CHECK ((depth = 0) = (alignment IS NOT NULL));
ALTER TABLE tally ADD CONSTRAINT tally_counts_are_possible CHECK (
  least(support, oppose, "opposeWithoutReason", abstain, recused, "standAside", block) >= 0
  AND support + oppose + "opposeWithoutReason" + abstain + recused + "standAside" + block <= eligible);
