import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@plenary/kernel';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** What one GraphQL request may ask for. A page of our own asks for less than half of each. */
export const requestLimits = { depth: 12, fields: 500, cost: 10_000, rootMutations: 1 };

/** A list costs its fields times the number of rows asked for, whether that stands in the text, a variable or a default. */
const estimate: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const isList = field.args.some((argument) => argument.name === 'first');
  if (!isList) return 1 + childComplexity;
  const rows: unknown =
    args.last ?? args.first ?? field.args.find((argument) => argument.name === 'first')?.defaultValue;
  return 1 + childComplexity * Math.max(1, typeof rows === 'number' ? rows : 50);
};

/** Refuses, before anything runs, what is too deep, too wide or too costly, and more than one act a request. */
export function limitRequests(schema: () => GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        if (!operation) return;
        const { depth, fields } = measure(document, operation);
        if (depth > requestLimits.depth) refuse('TOO_DEEP', `${depth} levels deep`, requestLimits.depth);
        if (fields > requestLimits.fields) refuse('TOO_WIDE', `${fields} fields`, requestLimits.fields);
        if (
          operation.operation === 'mutation' &&
          operation.selectionSet.selections.length > requestLimits.rootMutations
        )
          refuse(
            'TOO_MANY_MUTATIONS',
            `${operation.selectionSet.selections.length} mutations`,
            requestLimits.rootMutations,
          );
        const cost = getComplexity({
          schema: schema(),
          query: document,
          operationName: operation.name?.value,
          variables: request.variables ?? {},
          estimators: [estimate],
        });
        if (cost > requestLimits.cost) refuse('TOO_COSTLY', `a cost of ${cost}`, requestLimits.cost);
      },
    }),
  };
}

function refuse(code: string, asked: string, limit: number): never {
  throw new GraphQLError(
    `The request has ${asked}; at most ${limit} are answered. Ask for less, or in several requests.`,
    {
      extensions: { code, limit, http: { status: 400 } },
    },
  );
}

/** Depth and number of fields of an operation, fragments unfolded; stops counting once a limit is passed. */
function measure(document: DocumentNode, operation: OperationDefinitionNode): { depth: number; fields: number } {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  let fields = 0;
  const walk = (set: SelectionSetNode, level: number): number => {
    let deepest = level;
    for (const selection of set.selections) {
      if (fields > requestLimits.fields || deepest > requestLimits.depth) break;
      if (selection.kind === Kind.FIELD) {
        fields += 1;
        deepest = Math.max(deepest, walkField(selection, level));
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (inner) deepest = Math.max(deepest, walk(inner.selectionSet, level));
      }
    }
    return deepest;
  };
  const walkField = (field: FieldNode, level: number) =>
    field.selectionSet ? walk(field.selectionSet, level + 1) : level;
  return { depth: walk(operation.selectionSet, 1), fields };
}
