-- DropIndex
DROP INDEX "comment_personId_idx";

-- DropIndex
DROP INDEX "proposal_agendaItemId_state_idx";

-- DropIndex
DROP INDEX "proposal_personId_idx";

-- AlterTable
ALTER TABLE "comment" ADD COLUMN     "forumId" UUID,
ADD COLUMN     "parentNumber" INTEGER,
ADD COLUMN     "restoredAt" TIMESTAMPTZ(3);

-- What the comments that are there already say of themselves.
UPDATE "comment" c SET "forumId" = t."forumId" FROM "thread" t WHERE t.id = c."threadId";
UPDATE "comment" c SET "parentNumber" = p.number FROM "comment" p WHERE p.id = c."parentId";
ALTER TABLE "comment" ALTER COLUMN "forumId" SET NOT NULL;

-- CreateIndex
CREATE INDEX "comment_threadId_rootNumber_path_idx" ON "comment"("threadId", "rootNumber", "path");

-- CreateIndex
CREATE INDEX "comment_forumId_createdAt_id_idx" ON "comment"("forumId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "comment_personId_createdAt_id_idx" ON "comment"("personId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "proposal_agendaItemId_number_idx" ON "proposal"("agendaItemId", "number");

-- CreateIndex
CREATE INDEX "proposal_forumId_state_submittedAt_id_idx" ON "proposal"("forumId", "state", "submittedAt", "id");

-- CreateIndex
CREATE INDEX "proposal_personId_createdAt_id_idx" ON "proposal"("personId", "createdAt", "id");

-- What Prisma's language has no words for.

-- The starts of branches, in each order and by each filter in which a thread is read.
CREATE INDEX comment_start_idx ON comment ("threadId", number) WHERE "parentId" IS NULL;
CREATE INDEX comment_start_by_alignment_idx ON comment ("threadId", alignment, number) WHERE "parentId" IS NULL;
CREATE INDEX comment_start_by_group_idx ON comment ("threadId", "groupId", number) WHERE "parentId" IS NULL;

-- Deleting a comment withdraws its alignment.
ALTER TABLE comment DROP CONSTRAINT comment_starts_with_alignment;
ALTER TABLE comment ADD CONSTRAINT comment_starts_with_alignment CHECK (
  CASE WHEN depth > 0 OR "deletedAt" IS NOT NULL THEN alignment IS NULL ELSE alignment IS NOT NULL END);
ALTER TABLE comment ADD CONSTRAINT comment_reply_names_parent CHECK ((depth > 0) = ("parentNumber" IS NOT NULL));
ALTER TABLE thread_alignment ADD CONSTRAINT thread_alignment_is_possible CHECK (comments >= 0);
