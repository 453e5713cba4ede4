-- CreateEnum
CREATE TYPE "RollChangeKind" AS ENUM ('ADD', 'REMOVE');

-- AlterTable
ALTER TABLE "ballot" ADD COLUMN     "setAsideAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "poll" ADD COLUMN     "rollRevision" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "roll_entry" ADD COLUMN     "removedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "roll_change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "pollId" UUID NOT NULL,
    "voterId" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "kind" "RollChangeKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "withdrawnById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "roll_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "roll_change_pollId_voterId_idx" ON "roll_change"("pollId", "voterId");

-- AddForeignKey
ALTER TABLE "roll_change" ADD CONSTRAINT "roll_change_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "poll"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language has no words for.

-- One change of a voter waits at a time. Who proposed it does not confirm it.
CREATE UNIQUE INDEX roll_change_waiting_key ON roll_change ("pollId", "voterId") WHERE "confirmedAt" IS NULL AND "withdrawnAt" IS NULL;
ALTER TABLE roll_change ADD CONSTRAINT roll_change_takes_two CHECK ("confirmedById" <> "proposedById");
ALTER TABLE roll_change ADD CONSTRAINT roll_change_ends_once CHECK (num_nonnulls("confirmedAt", "withdrawnAt") <= 1
  AND ("confirmedAt" IS NULL) = ("confirmedById" IS NULL) AND ("withdrawnAt" IS NULL) = ("withdrawnById" IS NULL));

CREATE FUNCTION keep_roll_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ends CONSTANT text[] := '{confirmedAt,confirmedById,withdrawnAt,withdrawnById}';
BEGIN
  IF OLD."confirmedAt" IS NOT NULL OR OLD."withdrawnAt" IS NOT NULL OR to_jsonb(OLD) - ends <> to_jsonb(NEW) - ends THEN
    RAISE EXCEPTION 'What happened to a change of the roll has happened.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER roll_change_is_fixed BEFORE UPDATE ON roll_change FOR EACH ROW EXECUTE FUNCTION keep_roll_change();
CREATE TRIGGER roll_change_is_kept BEFORE DELETE OR TRUNCATE ON roll_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The roll is frozen when the poll opens: after that nobody comes onto it or leaves it but by a change that two confirmed.
CREATE FUNCTION two_agreed(poll uuid, voter uuid, wanted "RollChangeKind") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT kind = wanted FROM roll_change WHERE "pollId" = poll AND "voterId" = voter AND "confirmedAt" IS NOT NULL
    ORDER BY "confirmedAt" DESC, id DESC LIMIT 1), false)
$$;
CREATE OR REPLACE FUNCTION freeze_roll() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added a JOIN poll p ON p.id = a."pollId"
      WHERE p."openedAt" IS NOT NULL AND NOT two_agreed(a."pollId", a."voterId", 'ADD')) THEN
    RAISE EXCEPTION 'The roll of an open poll is frozen.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER roll_entry_is_kept ON roll_entry;
CREATE TRIGGER roll_entry_is_kept BEFORE DELETE OR TRUNCATE ON roll_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE FUNCTION keep_roll_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wanted CONSTANT "RollChangeKind" := CASE WHEN NEW."removedAt" IS NULL THEN 'ADD' ELSE 'REMOVE' END;
BEGIN
  IF to_jsonb(OLD) - 'removedAt' <> to_jsonb(NEW) - 'removedAt' OR NOT two_agreed(NEW."pollId", NEW."voterId", wanted) THEN
    RAISE EXCEPTION 'The roll_entry is append-only: UPDATE is refused.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER roll_entry_is_fixed BEFORE UPDATE ON roll_entry FOR EACH ROW EXECUTE FUNCTION keep_roll_entry();

-- A poll counts the changes of its roll.
CREATE OR REPLACE FUNCTION keep_poll_terms() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  events CONSTANT text[] := '{openedAt,closedAt,publishedAt,voidedAt,voidReason,outcome,trace}';
  was CONSTANT jsonb := to_jsonb(OLD) - 'rollRevision';
  becomes CONSTANT jsonb := to_jsonb(NEW) - 'rollRevision';
BEGIN
  IF was - events <> becomes - events OR NEW."rollRevision" < OLD."rollRevision" THEN
    RAISE EXCEPTION 'What poll % fixes is fixed for good.', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT FROM unnest(events) AS event WHERE was -> event <> 'null' AND becomes -> event <> was -> event) THEN
    RAISE EXCEPTION 'What happened to poll % has happened.', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
