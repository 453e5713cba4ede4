-- CreateEnum
CREATE TYPE "CountMethod" AS ENUM ('SCHULZE', 'RANKED_PAIRS', 'BORDA', 'INSTANT_RUNOFF', 'SCOTTISH_STV', 'MEEK_STV', 'APPROVAL', 'SCORE', 'TRAFFIC_LIGHT');

-- CreateEnum
CREATE TYPE "Unranked" AS ENUM ('LAST', 'NO_OPINION');

-- AlterTable
ALTER TABLE "forum" ADD COLUMN     "countCount" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "published_count" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "forumId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "method" "CountMethod" NOT NULL,
    "seats" INTEGER NOT NULL,
    "unranked" "Unranked" NOT NULL,
    "options" TEXT[],
    "ballots" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "source" TEXT,
    "hash" BYTEA NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_count_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "published_count_forumId_number_key" ON "published_count"("forumId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "published_count_forumId_hash_key" ON "published_count"("forumId", "hash");
