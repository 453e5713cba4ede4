-- AlterTable
ALTER TABLE "published_count" ADD COLUMN     "groups" TEXT[],
ADD COLUMN     "tieBreak" JSONB;
