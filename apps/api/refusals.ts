import { Refusal } from '@plenary/kernel';
import type { GraphQLSchema } from 'graphql';

/**
 * Has every mutation answer a refusal that it throws as its payload's `refusal`. Everything else stays a fault.
 * Not an interceptor of Nest's: with any of those each query too goes through an observable.
 */
export function answerRefusals(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const act = field.resolve;
    if (!act) continue;
    field.resolve = async (...asked) => {
      try {
        return await act(...asked);
      } catch (error) {
        if (error instanceof Refusal) return { refusal: error.terms };
        throw error;
      }
    };
  }
  return schema;
}
