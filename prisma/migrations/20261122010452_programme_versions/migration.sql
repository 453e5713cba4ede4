-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
