import { type DynamicModule, Module } from '@nestjs/common';
import type { Clock } from '@plenary/kernel';
import type { Logger } from 'pino';
import type { Env } from './env.ts';
import { graphqlModule } from './graphql.ts';
import { HealthController } from './health.controller.ts';
import { RoomsModule } from './rooms.module.ts';
import { SessionModule } from './session.module.ts';

/** The server: the rooms behind GraphQL. */
@Module({})
export class AppModule {
  static with(env: Env, log: Logger, clock?: Clock): DynamicModule {
    const database = { url: env.DATABASE_URL, connections: env.DATABASE_CONNECTIONS };
    const graphql = graphqlModule(log);
    graphql.imports = [...(graphql.imports ?? []), SessionModule];
    return {
      module: AppModule,
      imports: [RoomsModule.with(database, clock), SessionModule, graphql],
      controllers: [HealthController],
    };
  }
}
