import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One source file with what it imports, its path from the top of the project. */
export interface SourceFile {
  path: string;
  imports: string[];
  text: string;
}

/** A library or an app, as its project.json declares it. */
export interface Project {
  name: string;
  /** `libs/voting` */
  folder: string;
  tags: string[];
}

export interface ProjectGraph {
  projects: Project[];
  edges: { from: string; to: string }[];
}

const root = join(import.meta.dirname, '../..');
const specifier = /\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g;

/** What a source names in `import … from`, `export … from`, `import '…'` and `import('…')`. */
export const importsOf = (text: string): string[] =>
  [...text.matchAll(specifier)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** Every hand-written source of the libraries and apps. */
export function readSources(): SourceFile[] {
  return globSync('{libs,apps}/**/*.{ts,tsx,mjs}', {
    cwd: root,
    exclude: (path) => /node_modules|generated|dist/.test(path),
  })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(text) };
    });
}

interface NxGraph {
  graph: {
    nodes: Record<string, { name: string; data: { root: string; tags?: string[] } }>;
    dependencies: Record<string, { source: string; target: string }[]>;
  };
}

/** The projects and their dependencies as Nx finds them. */
export function readGraph(): ProjectGraph {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const printed = execFileSync(process.execPath, [nx, 'graph', '--print'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { graph } = JSON.parse(printed) as NxGraph;
  return {
    projects: Object.values(graph.nodes).map(({ name, data }) => ({ name, folder: data.root, tags: data.tags ?? [] })),
    edges: Object.values(graph.dependencies)
      .flat()
      .map(({ source, target }) => ({ from: source, to: target })),
  };
}

/** Which room declares each Prisma model, with its table. */
export function readModels(): { room: string; model: string; table: string }[] {
  return globSync('prisma/models/*.prisma', { cwd: root }).flatMap((path) => {
    const room = path.replaceAll('\\', '/').replace(/^.*\/|\.prisma$/g, '');
    return [...readFileSync(join(root, path), 'utf8').matchAll(/^model (\w+) \{[\s\S]*?^\}/gm)].map(
      ([body, model = '']) => ({
        room,
        model,
        table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model,
      }),
    );
  });
}
