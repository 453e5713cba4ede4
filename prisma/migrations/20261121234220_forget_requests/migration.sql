-- CreateIndex
CREATE INDEX "request_at_idx" ON "request"("at");
