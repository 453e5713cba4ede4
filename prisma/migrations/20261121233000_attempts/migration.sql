CREATE UNLOGGED TABLE attempt (
  key TEXT NOT NULL,
  "windowStart" TIMESTAMPTZ(3) NOT NULL,
  tries INTEGER NOT NULL,
  CONSTRAINT attempt_pkey PRIMARY KEY (key, "windowStart")
);
CREATE INDEX "attempt_windowStart_idx" ON attempt ("windowStart");
