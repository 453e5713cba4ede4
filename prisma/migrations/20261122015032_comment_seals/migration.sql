-- AlterTable
ALTER TABLE "comment" ADD COLUMN     "nonce" UUID DEFAULT gen_random_uuid();
