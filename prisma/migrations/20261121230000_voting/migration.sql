-- A person's ballots, newest first.
DROP INDEX "ballot_castById_idx";
CREATE INDEX "ballot_castById_castAt_id_idx" ON "ballot"("castById", "castAt", "id");

-- What Prisma's language has no words for.

-- What a poll fixes is fixed for good, and what happens to it happens once.
CREATE FUNCTION keep_poll_terms() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  events CONSTANT text[] := '{openedAt,closedAt,publishedAt,voidedAt,voidReason,outcome,trace}';
  was CONSTANT jsonb := to_jsonb(OLD);
  becomes CONSTANT jsonb := to_jsonb(NEW);
BEGIN
  IF was - events <> becomes - events THEN
    RAISE EXCEPTION 'What poll % fixes is fixed for good.', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT FROM unnest(events) AS event WHERE was -> event <> 'null' AND becomes -> event <> was -> event) THEN
    RAISE EXCEPTION 'What happened to poll % has happened.', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER poll_terms_are_fixed BEFORE UPDATE ON poll FOR EACH ROW EXECUTE FUNCTION keep_poll_terms();

-- The electorate is part of these terms: declared in the transaction that makes the poll.
CREATE FUNCTION declare_electorate_with_poll() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added a JOIN poll p ON p.id = a."pollId" WHERE p.xmin <> pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'The electorate is declared when the poll is made.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER electorate_is_declared_once AFTER INSERT ON electorate REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION declare_electorate_with_poll();
CREATE TRIGGER electorate_is_fixed BEFORE UPDATE OR DELETE ON electorate FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The roll is written before the poll opens, and never again.
CREATE FUNCTION freeze_roll() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM poll p WHERE p.id IN (SELECT "pollId" FROM added) AND p."openedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'The roll of an open poll is frozen.' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER roll_is_frozen AFTER INSERT ON roll_entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION freeze_roll();
CREATE TRIGGER roll_entry_is_kept BEFORE UPDATE OR DELETE ON roll_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A ballot may change until closing; no poll, ballot or count ever goes away.
CREATE TRIGGER poll_is_kept BEFORE DELETE OR TRUNCATE ON poll FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ballot_is_kept BEFORE DELETE OR TRUNCATE ON ballot FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER tally_is_kept BEFORE DELETE OR TRUNCATE ON tally FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
