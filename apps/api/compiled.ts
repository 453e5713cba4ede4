import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@plenary/kernel';
import { type DocumentNode, type GraphQLFormattedError, type GraphQLSchema, isObjectType } from 'graphql';
import { compileQuery } from 'graphql-jit';

type Compiled = Extract<ReturnType<typeof compileQuery<Data, Data>>, { query: unknown }>;
type Data = Record<string, unknown>;

/** Operations that are known at once. Beyond that the one that was asked for longest ago is forgotten. */
const most = 200;
/** How often an operation is interpreted before it is worth compiling: compiling costs more than running it a few times. */
const worthwhile = 5;

/**
 * Compiles the operations that come again and again, which are the product's own, to straight code (graphql-jit):
 * the same answers for half the time. Limits, parsing and validation come before and are the same. Texts, numbers and
 * enums go out as the rooms give them, which TypeScript holds to the contract; only our own scalars are written.
 */
export function compileHotOperations(
  format: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): ApolloServerPlugin<RequestContext> {
  const known = new Map<string, { runs: number; compiled?: Compiled }>();

  const find = (key: string, schema: GraphQLSchema, document: DocumentNode, name?: string) => {
    const entry = known.get(key) ?? { runs: 0 };
    known.delete(key);
    known.set(key, entry);
    if (known.size > most) known.delete(known.keys().next().value ?? key);
    entry.runs += 1;
    if (entry.runs === worthwhile) {
      const compiled = compileQuery<Data, Data>(schema, document, name, { disableLeafSerialization: true });
      if ('query' in compiled) entry.compiled = compiled;
    }
    return entry.compiled;
  };

  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ queryHash, document, operationName, request, contextValue, schema, response }) => {
        const compiled = find(`${queryHash} ${operationName}`, schema, document, operationName ?? undefined);
        if (!compiled) return null;
        const { data, errors } = await compiled.query({}, contextValue, request.variables ?? {});
        // Nothing ran, since a variable is wrong: which one is said where operations are interpreted.
        if (data === undefined) return null;
        const shown = errors?.map((error) => format(error.toJSON(), error));
        const http = { ...response.http, status: undefined };
        const singleResult = shown ? { data, errors: shown } : { data };
        return { http, body: { kind: 'single', singleResult } };
      },
    }),
  };
}

/**
 * Lets a list's `totalCount` be a function that counts only when asked. Compiled operations read plain properties and
 * call resolvers, so this one gets a resolver.
 */
export function countWhenAsked(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const total = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().totalCount : undefined;
    if (total) total.resolve = ({ totalCount }) => (typeof totalCount === 'function' ? totalCount() : totalCount);
  }
  return schema;
}
