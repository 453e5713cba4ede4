-- CreateIndex
CREATE INDEX "comment_groupId_idx" ON "comment"("groupId");
