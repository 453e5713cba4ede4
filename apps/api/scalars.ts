import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const wrong = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

function readInstant(value: unknown): Date {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;
  const read = typeof value === 'string' && form.test(value) ? new Date(value) : new Date(Number.NaN);
  return Number.isNaN(read.getTime()) ? wrong('A DateTime is written like 2026-12-04T09:00:00Z.') : read;
}

function readDay(value: unknown): string {
  const day = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : '';
  const same = day !== '' && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return same ? day : wrong('A Date is written like 2026-12-04.');
}

/** What the contract's scalars are in the server: instants are Dates, days are text. */
export const scalars = {
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: readInstant,
    parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
  }),
  Date: new GraphQLScalarType({
    name: 'Date',
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10),
    parseValue: readDay,
    parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
  }),
};
