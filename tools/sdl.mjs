// @ts-check
import { globSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  concatAST,
  lexicographicSortSchema,
  parse,
  printSchema,
  Source,
  validateSchema,
} from 'graphql';
import { root } from './root.mjs';

/**
 * The paths of one glob from the top of the project, sorted so that each machine reads them in the same order.
 * @param {string} pattern
 */
export const filesOf = (pattern) =>
  globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/**
 * Parses the files of a glob, keeping each file's name for the messages of the parser.
 * @param {string} pattern
 */
export const parseAll = (pattern) =>
  filesOf(pattern)
    .map((path) => new Source(readFileSync(`${root}/${path}`, 'utf8'), path))
    .filter((source) => source.body.trim() !== '')
    .map((source) => ({ location: source.name, document: parse(source) }));

/** Every room's part of the contract as one schema, or null where no room has declared any. Throws on an invalid schema. */
export function readSchema() {
  const parts = parseAll('libs/*/src/**/*.graphql').map((part) => part.document);
  if (parts.length === 0) return null;
  const schema = buildASTSchema(concatAST(parts));
  const errors = validateSchema(schema);
  if (errors.length > 0) throw new Error(errors.map(String).join('\n\n'));
  return lexicographicSortSchema(schema);
}

/**
 * The contract as it is committed: sorted, so that a difference is a difference of meaning.
 * @param {import('graphql').GraphQLSchema | null} schema
 */
export const printContract = (schema) => (schema === null ? '' : `${printSchema(schema)}\n`);
