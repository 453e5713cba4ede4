import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@plenary/kernel';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** What one GraphQL request may ask for. A page of our own asks for less than half of each. */
export const requestLimits = { depth: 12, fields: 500, cost: 10_000, rootMutations: 1 };

/** Rows that a list of things without pages is taken to have. */
const rowsWithoutPages = 4;

/** What a poll works out when it is asked costs more than reading it. */
const worked: Readonly<Record<string, number>> = { 'Poll.sensitivity': 200, 'Poll.whatIf': 50 };

/**
 * A list costs its fields times the number of rows: of those asked for, whether that stands in the text, a variable or a
 * default, and for a list without pages as many as it commonly has. What a connection holds was counted with it.
 */
const estimate: ComplexityEstimator = ({ args, childComplexity, field, type }) => {
  const own = worked[`${type.name}.${field.name}`] ?? 1;
  const isPaged = field.args.some((argument) => argument.name === 'first');
  if (!isPaged) {
    const isWhole = isListType(getNullableType(field.type)) && !type.name.endsWith('Connection');
    return own + childComplexity * (isWhole ? rowsWithoutPages : 1);
  }
  const rows: unknown =
    args.last ?? args.first ?? field.args.find((argument) => argument.name === 'first')?.defaultValue;
  return 1 + childComplexity * Math.max(1, typeof rows === 'number' ? rows : 50);
};

/** Refuses, before anything runs, what is too deep, too wide or too costly, and more than one act a request. */
export function limitRequests(schema: () => GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const known = new WeakMap<OperationDefinitionNode, KnownOperation>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request }) => {
        if (!operation) return;
        const { sizes, costs } = known.get(operation) ?? { sizes: measure(document, operation), costs: new Map() };
        known.set(operation, { sizes, costs });
        const { depth, fields, roots } = sizes;
        if (depth > requestLimits.depth) refuse('TOO_DEEP', `${depth} levels`, requestLimits.depth);
        if (fields > requestLimits.fields) refuse('TOO_WIDE', `${fields} fields`, requestLimits.fields);
        if (operation.operation === 'mutation' && roots > requestLimits.rootMutations)
          refuse('TOO_MANY_MUTATIONS', `${roots} mutations`, requestLimits.rootMutations);
        const variables = request.variables ?? {};
        const key = costKey(operation, variables);
        const cost = costs.get(key) ?? costOf(schema(), document, operation, variables);
        if (cost === null) return;
        if (costs.size < mostCosts) costs.set(key, cost);
        if (cost > requestLimits.cost) refuse('TOO_COSTLY', `a cost of ${cost}`, requestLimits.cost);
      },
    }),
  };
}

/** What was found out about an operation, for as long as its document is kept. Costs by what of the variables decides them. */
interface KnownOperation {
  sizes: ReturnType<typeof measure>;
  costs: Map<string, number>;
}

/** Costs that are remembered of one operation. */
const mostCosts = 50;

/**
 * The variables that a cost depends on: numbers say how many rows, true and false whether a field is asked for at all.
 * One that is left out has its own default, one that is null that of the field.
 */
function costKey({ variableDefinitions = [] }: OperationDefinitionNode, variables: Record<string, unknown>): string {
  const given = ({ variable }: VariableDefinitionNode) => variables[variable.name.value];
  return JSON.stringify(variableDefinitions.filter(decidesCost).map((each) => given(each) ?? String(given(each))));
}

function decidesCost({ type }: VariableDefinitionNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && (named.name.value === 'Int' || named.name.value === 'Boolean');
}

/** Null where a variable is of the wrong type: nothing will run, and what is wrong is said where variables are read. */
function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number | null {
  const asked = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (asked.errors) return null;
  try {
    return getComplexity({ schema, query, operationName: operation.name?.value, variables, estimators: [estimate] });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

function refuse(code: string, asked: string, limit: number): never {
  throw new GraphQLError(
    `The request has ${asked}; at most ${limit} are answered. Ask for less, or in several requests.`,
    {
      extensions: { code, limit, http: { status: 400 } },
    },
  );
}

/** Depth, number of fields and number of root fields of an operation, fragments unfolded; counts no further than a limit. */
function measure(document: DocumentNode, operation: OperationDefinitionNode) {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const measured = { depth: 0, fields: 0, roots: 0 };
  const walk = (set: SelectionSetNode, level: number): void => {
    measured.depth = Math.max(measured.depth, level);
    for (const selection of set.selections) {
      if (measured.fields > requestLimits.fields || measured.depth > requestLimits.depth) return;
      if (selection.kind !== Kind.FIELD) {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (inner) walk(inner.selectionSet, level);
        continue;
      }
      measured.fields += 1;
      if (level === 1) measured.roots += 1;
      if (selection.selectionSet) walk(selection.selectionSet, level + 1);
    }
  };
  walk(operation.selectionSet, 1);
  return measured;
}
