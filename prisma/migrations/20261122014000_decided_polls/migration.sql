-- Decided polls by their closing, for the recent outcomes of all forums.
CREATE INDEX poll_decided_idx ON poll ("closedAt" DESC, id DESC) WHERE outcome IS NOT NULL AND "voidedAt" IS NULL AND "closedAt" IS NOT NULL;
