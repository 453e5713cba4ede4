import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { RequestContext } from '@plenary/kernel';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { compileHotOperations, countWhenAsked } from './compiled.ts';
import { maskFaults } from './faults.ts';
import { limitRequests } from './limits.ts';
import { answerRefusals } from './refusals.ts';
import { scalars } from './scalars.ts';
import { SessionService } from './session.ts';

/** The contract: every room's SDL. */
export const typeDefs = Object.values(
  import.meta.glob<string>('../../libs/*/src/*.graphql', { query: '?raw', import: 'default', eager: true }),
);

/** Apollo Server on the rooms' resolvers, at /graphql. */
export const graphqlModule = (log: Logger) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [SessionService, GraphQLSchemaHost],
    useFactory: (sessions: SessionService, host: GraphQLSchemaHost) => ({
      typeDefs,
      resolvers: scalars,
      path: '/graphql',
      graphiql: false,
      introspection: true,
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      preserveHttpStatusForExecutionErrors: true,
      formatError: maskFaults(log),
      // The plugin for cache hints, which we give none of, wraps every field of the schema in a resolver.
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        limitRequests(() => host.schema),
        compileHotOperations(maskFaults(log)),
      ],
      transformSchema: (schema) => answerRefusals(countWhenAsked(schema)),
      context: (request: FastifyRequest): Promise<RequestContext> => sessions.contextOf(request),
    }),
  });
