-- AlterTable
ALTER TABLE "forum" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "office" ADD COLUMN     "endReason" TEXT;

-- AlterTable
ALTER TABLE "phase" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
