// @ts-check
import { readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse, printSchema } from 'graphql';
import { filesOf } from './sdl.mjs';

/**
 * Scalars as a resolver receives and gives them: a DateTime arrives parsed, and leaves as a Date or as text that SQL already made.
 * A scalar that is not named here is text on both sides.
 */
const serverScalars = {
  ID: { input: 'string', output: 'string' },
  Date: { input: 'string', output: 'Date | string' },
  DateTime: { input: 'Date', output: 'Date | string' },
};

/** The same on the other side of the wire: everything is JSON. */
const wireScalars = { ID: 'string', DateTime: 'string' };

const common = { defaultScalarType: 'string', useTypeImports: true, enumsAsTypes: true, skipTypename: true };

/** The names of the Prisma models, in the order of their files. */
const modelNames = () =>
  filesOf('prisma/models/*.prisma').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^model\s+(\w+)/gm)].map(([, name = '']) => name),
  );

/**
 * An SDL type that has a Prisma model of its name is resolved from that model's row.
 * @param {import('graphql').GraphQLSchema} schema
 */
const rowMappers = (schema) =>
  Object.fromEntries(
    modelNames()
      .filter((name) => schema.getType(name) !== undefined)
      .map((name) => [name, `./prisma/models.ts#${name}Model`]),
  );

/**
 * Types of inputs, enums, objects and resolvers of the whole contract, as one module's text.
 * @param {import('graphql').GraphQLSchema} schema
 */
export function resolverTypes(schema) {
  return codegen({
    filename: 'graphql.ts',
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents: [],
    config: { ...common, scalars: serverScalars, mappers: rowMappers(schema), maybeValue: 'T | null' },
    plugins: [{ typescript: {} }, { resolvers: { contextType: 'unknown', makeResolverTypeCallable: true } }],
    pluginMap: { typescript, resolvers },
  });
}

/**
 * The operations of the web: their variables, their results and their text, as one module that imports nothing of the rooms.
 * @param {import('graphql').GraphQLSchema} schema
 * @param {{ location: string, document: import('graphql').DocumentNode }[]} documents
 */
export function operationTypes(schema, documents) {
  return codegen({
    filename: 'operations.ts',
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents,
    config: { ...common, scalars: wireScalars, documentMode: 'string' },
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
  });
}
