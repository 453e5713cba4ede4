import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, Kind, parse, print, visit } from 'graphql';

const root = join(import.meta.dirname, '../..');

/** Everything the pages and this bench ask for, by name. */
const definitions = new Map<string, DefinitionNode>(
  globSync(['apps/web/app/**/*.graphql', 'test/bench/*.graphql'], { cwd: root })
    .flatMap((file) => parse(readFileSync(join(root, file), 'utf8')).definitions)
    .map((definition) => [nameOf(definition), definition]),
);

/** The text of an operation with the fragments it needs, as the pages send it. */
export function operation(name: string): string {
  const needed = new Set<DefinitionNode>();
  const need = (each: string): void => {
    const definition = definitions.get(each);
    if (!definition) throw new Error(`Nothing is called ${each} in the .graphql files.`);
    if (needed.has(definition)) return;
    needed.add(definition);
    visit(definition, { FragmentSpread: (spread) => need(spread.name.value) });
  };
  need(name);
  return [...needed].map(print).join('\n');
}

function nameOf(definition: DefinitionNode): string {
  const named = definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION;
  return (named && definition.name?.value) || '';
}
