import type { SourceFile } from './tree.ts';

const throughPrisma =
  /\.(\w+)\s*\.(?:create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\(/g;
const throughSql = /\b(?:INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)\s+(?:ONLY\s+)?"?(\w+)"?/g;

const lowerFirst = (name: string): string => `${name[0]?.toLowerCase()}${name.slice(1)}`;

/** Where a library or an app writes a table that another room declares. The seed and the tests may prepare what they need. */
export function writeBreaches(files: SourceFile[], models: { room: string; model: string; table: string }[]): string[] {
  const byModel = new Map(models.map((each) => [lowerFirst(each.model), each.room]));
  const byTable = new Map(models.map((each) => [each.table, each.room]));
  return files
    .filter(({ path }) => !path.includes('.spec.'))
    .flatMap(({ path, text }) => {
      const found = [
        ...[...text.matchAll(throughPrisma)].map(([, name = '']) => ({ name, owner: byModel.get(name) })),
        ...[...text.matchAll(throughSql)].map(([, name = '']) => ({ name, owner: byTable.get(name) })),
      ];
      return found
        .filter(({ owner }) => owner !== undefined && !path.startsWith(`libs/${owner}/`))
        .map(({ name, owner }) => `${path} writes ${name}, which only ${owner} may write`);
    });
}
