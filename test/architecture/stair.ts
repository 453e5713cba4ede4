import { posix } from 'node:path';
import type { Project, ProjectGraph, SourceFile } from './tree.ts';

/** From the lowest step to the highest: each may import those before it, and pure libraries. */
export const stair = [
  'kernel',
  'record',
  'identity',
  'forum',
  'deliberation',
  'voting',
  'moderation',
  'outcome',
  'notification',
];

const kindOf = (project: Project): string => project.tags.find((tag) => tag.startsWith('kind:'))?.slice(5) ?? 'none';

/** Why one project may not depend on another; null where it may. */
export function mayNotImport(from: Project, to: Project): string | null {
  if (from.name === to.name) return null;
  const [mine, theirs] = [kindOf(from), kindOf(to)];
  if (mine === 'pure') return 'a pure library imports nothing of the project';
  if (theirs === 'pure') return null;
  if (mine === 'app' && theirs === 'app') {
    if (to.name === 'api' && from.name !== 'web') return null;
    return 'an app imports no other app, but for the composition in api';
  }
  if (theirs === 'app') return 'no library imports an app';
  if (from.name === 'web') return 'the web imports pure libraries only';
  if (mine === 'app') return null;
  return stair.indexOf(from.name) > stair.indexOf(to.name) ? null : `it does not stand above ${to.name} on the stair`;
}

/** Every breach of the rules of import in a set of sources, as `path imports what: why`. */
export function importBreaches(files: SourceFile[], projects: Project[]): string[] {
  const projectAt = (path: string) => projects.find(({ folder }) => path.startsWith(`${folder}/`));
  return files.flatMap((file) => {
    const from = projectAt(file.path);
    if (from === undefined) return [`${file.path}: belongs to no project`];
    return file.imports.flatMap((specifier) => {
      const why = specifier.startsWith('.')
        ? mayNotReach(from, file.path, specifier, projectAt)
        : specifier.startsWith('@plenary/')
          ? mayNotEnter(from, specifier, projects)
          : mayNotUse(from, file.path, specifier);
      return why === null ? [] : [`${file.path} imports ${specifier}: ${why}`];
    });
  });
}

function mayNotReach(from: Project, path: string, specifier: string, projectAt: (path: string) => Project | undefined) {
  const reached = posix.join(posix.dirname(path), specifier);
  const to = projectAt(reached);
  if (to?.name === from.name)
    return isOfSpecs(reached) && !isOfSpecs(path) ? 'what only specs need is reached by specs alone' : null;
  if (to !== undefined && kindOf(from) === 'app' && kindOf(to) === 'app') return mayNotImport(from, to);
  if (kindOf(from) === 'app' && to === undefined && reached.startsWith('prisma/seed/')) return null;
  return 'a relative import does not leave its room';
}

function mayNotEnter(from: Project, specifier: string, projects: Project[]): string | null {
  const [, name = '', ...deeper] = specifier.split('/');
  if (deeper.length > 0) return 'a room is entered by its public door only';
  const to = projects.find((project) => project.name === name && kindOf(project) !== 'app');
  if (to === undefined) return 'there is no such room';
  if (to.name === from.name) return 'a room does not enter itself by its public door';
  return mayNotImport(from, to);
}

/** A spec, or what stands in a folder `spec` for specs to share. */
export const isOfSpecs = (path: string): boolean => path.includes('.spec.') || path.includes('/spec/');

const forSpecs = /^(?:vitest|fast-check|node:)/;
const forDatabase = /^(?:@prisma\/|prisma(?:$|\/)|pg$)/;

function mayNotUse(from: Project, path: string, specifier: string): string | null {
  if (kindOf(from) === 'pure' && !(isOfSpecs(path) && forSpecs.test(specifier)))
    return 'a pure library imports no package and nothing of Node';
  if (forDatabase.test(specifier) && kindOf(from) !== 'kernel' && kindOf(from) !== 'room')
    return 'an app reaches the database through the kernel and the rooms';
  if (specifier.startsWith('@prisma/') && kindOf(from) === 'room') return 'the client of the database is the kernel’s';
  return null;
}

/** Dependencies that Nx found and the stair forbids. */
export const edgeBreaches = ({ projects, edges }: ProjectGraph): string[] =>
  edges.flatMap((edge) => {
    const [from, to] = [edge.from, edge.to].map((name) => projects.find((project) => project.name === name));
    if (from === undefined || to === undefined) return [];
    const why = mayNotImport(from, to);
    return why === null ? [] : [`${from.name} depends on ${to.name}: ${why}`];
  });
