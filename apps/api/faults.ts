import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { Refusal } from '@plenary/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes of errors that say what the client did wrong: their messages are meant for the client. */
const forClients = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'TOO_DEEP',
  'TOO_WIDE',
  'TOO_COSTLY',
  'TOO_MANY_MUTATIONS',
]);

/** What a client reads of an error. A fault is logged whole under an id; the client gets the id and nothing else. */
export function maskFaults(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof Refusal) {
      return { ...formatted, message: cause.message, extensions: { code: 'REFUSED', refusal: cause.terms } };
    }
    const code = formatted.extensions?.code;
    if (
      typeof code === 'string' &&
      forClients.has(code) &&
      (error instanceof GraphQLError || cause instanceof GraphQLError)
    ) {
      const { stacktrace: _hidden, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    const faultId = randomUUID();
    log.error({ faultId, err: cause, path: formatted.path }, 'fault');
    return {
      message: `Something went wrong on our side. Report it with the number ${faultId}.`,
      path: formatted.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', faultId },
    };
  };
}
