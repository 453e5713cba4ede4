import { describe, expect, it } from 'vitest';
import { breaches } from '../../tools/house-rules.mjs';
import { purityBreaches } from './purity.ts';
import { edgeBreaches, importBreaches } from './stair.ts';
import { importsOf, type Project, type SourceFile } from './tree.ts';
import { writeBreaches } from './writes.ts';

const project = (folder: string, kind: string): Project => ({
  name: folder.split('/')[1] ?? '',
  folder,
  tags: [`kind:${kind}`],
});

const projects = [
  project('libs/kernel', 'kernel'),
  project('libs/tally', 'pure'),
  project('libs/schedule', 'pure'),
  project('libs/forum', 'room'),
  project('libs/voting', 'room'),
  project('apps/api', 'app'),
  project('apps/web', 'app'),
  project('apps/worker', 'app'),
];

const source = (path: string, text: string): SourceFile => ({ path, text, imports: importsOf(text) });
const importing = (path: string, specifier: string) =>
  importBreaches([source(path, `import '${specifier}';`)], projects);

describe('a planted import', () => {
  it.each([
    ['libs/forum/src/forum.service.ts', '@plenary/voting', 'stair'],
    ['libs/kernel/src/clock.ts', '@plenary/forum', 'stair'],
    ['libs/voting/src/poll.ts', '@plenary/forum/src/forum.service.ts', 'public door'],
    ['libs/voting/src/poll.ts', '../../forum/src/forum.service.ts', 'does not leave its room'],
    ['libs/voting/src/poll.ts', '../../../apps/api/env.ts', 'does not leave its room'],
    ['libs/voting/src/poll.ts', '@plenary/voting', 'does not enter itself'],
    ['libs/voting/src/poll.ts', '@plenary/nowhere', 'no such room'],
    ['libs/voting/src/poll.ts', '@prisma/client', 'kernel’s'],
    ['libs/tally/src/count.ts', '@plenary/kernel', 'imports nothing of the project'],
    ['libs/tally/src/count.ts', '@plenary/schedule', 'imports nothing of the project'],
    ['libs/tally/src/count.ts', 'zod', 'no package'],
    ['libs/tally/src/count.ts', 'node:crypto', 'nothing of Node'],
    ['libs/tally/src/count.spec.ts', 'zod', 'no package'],
    ['apps/web/app/routes/home.tsx', '@plenary/forum', 'pure libraries only'],
    ['apps/web/app/routes/home.tsx', '@plenary/kernel', 'pure libraries only'],
    ['apps/web/app/routes/home.tsx', '../../../api/env.ts', 'no other app'],
    ['apps/api/main.ts', '../web/app/root.tsx', 'no other app'],
    ['apps/api/main.ts', '../../libs/forum/src/forum.service.ts', 'does not leave its room'],
    ['apps/api/main.ts', '@plenary/forum/src/forum.service.ts', 'public door'],
    ['apps/api/main.ts', '@prisma/client', 'through the kernel'],
    ['libs/elsewhere/src/index.ts', './thing.ts', 'belongs to no project'],
    ['libs/tally/src/count.ts', './spec/elections.ts', 'reached by specs alone'],
  ])('of %s, %s, is refused: %s', (path, specifier, why) => {
    expect(importing(path, specifier)).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    ['libs/voting/src/poll.ts', '@plenary/forum'],
    ['libs/voting/src/poll.ts', '@plenary/tally'],
    ['libs/voting/src/poll.ts', './ballot.ts'],
    ['libs/tally/src/count.ts', './share.ts'],
    ['libs/tally/src/count.spec.ts', 'vitest'],
    ['libs/tally/src/count.spec.ts', './spec/elections.ts'],
    ['libs/tally/src/spec/elections.ts', 'node:fs'],
    ['apps/web/app/routes/home.tsx', '@plenary/tally'],
    ['apps/worker/main.ts', '../api/rooms.module.ts'],
    ['apps/api/main.ts', '@plenary/voting'],
  ])('of %s, %s, is allowed', (path, specifier) => {
    expect(importing(path, specifier)).toEqual([]);
  });

  it('is found in every form of import', () => {
    const text = `import a, { b } from 'one';\nexport * from "two";\nimport 'three';\nconst d = await import('four');\nimport type { E } from 'five';\nimport {\n  f,\n} from 'six';`;
    expect(importsOf(text)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('is found among the edges of the graph', () => {
    expect(edgeBreaches({ projects, edges: [{ from: 'forum', to: 'voting' }] })).toHaveLength(1);
    expect(edgeBreaches({ projects, edges: [{ from: 'voting', to: 'forum' }] })).toEqual([]);
  });
});

describe('a planted act', () => {
  it('of reading the clock in a pure library is refused', () => {
    const files = [source('libs/tally/src/count.ts', 'const now = Date.now(); const then = new Date();')];
    expect(purityBreaches(files, ['libs/tally'])).toHaveLength(2);
    expect(purityBreaches([source('libs/tally/src/count.ts', 'new Date(at)')], ['libs/tally'])).toEqual([]);
  });

  it('of writing the table of another room is refused, through Prisma and in SQL', () => {
    const models = [{ room: 'forum', model: 'AgendaItem', table: 'agenda_item' }];
    const text = 'await tx.agendaItem.update({}); await tx.$executeRaw`DELETE FROM agenda_item`;';
    expect(writeBreaches([source('libs/voting/src/poll.ts', text)], models)).toHaveLength(2);
    expect(writeBreaches([source('libs/forum/src/item.ts', text)], models)).toEqual([]);
    expect(writeBreaches([source('libs/voting/src/poll.ts', 'SELECT 1 FROM agenda_item FOR UPDATE')], models)).toEqual(
      [],
    );
  });

  it('of breaking a house rule is refused', () => {
    const lines = (text: string, path = 'libs/tally/src/count.ts') => breaches({ path, text });
    expect(lines(`\nconst path = '${'/'}work/place';`)).toEqual(['libs/tally/src/count.ts:2 a path of one machine']);
    expect(lines(`// ${'biome'}-ignore lint: no`)).toHaveLength(1);
    expect(lines(`// ${'TO'}DO: later`)).toHaveLength(1);
    expect(lines(`it${'.'}only('is alone', () => {})`)).toHaveLength(1);
    expect(lines(`{ ${'"resolved"'}: "https://example.org" }`, 'package-lock.json')).toHaveLength(1);
    expect(lines('\n'.repeat(251))).toHaveLength(1);
    expect(lines('\n'.repeat(250))).toEqual([]);
  });
});
