import { randomUUID } from 'node:crypto';
import type { ApolloServer } from '@apollo/server';
import type { ApolloDriver } from '@nestjs/apollo';
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { StandingService } from '@plenary/forum';
import { Clock, type RequestContext } from '@plenary/kernel';

/** A clock that stands where it is put: each act of the demonstration happens at its own time. */
export class StageClock extends Clock {
  at = new Date();

  override now(): Date {
    return new Date(this.at);
  }
}

type Answer = Record<string, Record<string, unknown> & { refusal?: { code: string; field?: string } | null }>;

/** Carries out acts in the names of people, through the same contract, rules and limits as everybody's. */
export class Stage {
  private readonly server: INestApplicationContext;

  constructor(server: INestApplicationContext) {
    this.server = server;
  }

  /** One mutation by a person; gives its payload. Throws where it was refused. */
  async act(personId: string, mutation: string, input: Record<string, unknown>, fields: string) {
    const type = inputTypes[mutation] ?? `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${fields} refusal { code field } } }`;
    const payload = (await this.execute(personId, query, { input: { idempotencyKey: randomUUID(), ...input } }))[
      mutation
    ];
    if (!payload || payload.refusal)
      throw new Error(`${mutation} ${JSON.stringify(input)} was refused: ${JSON.stringify(payload?.refusal)}`);
    return payload;
  }

  /** Runs any operation as a person; gives its data. Throws on a fault. */
  async execute(personId: string, query: string, variables: Record<string, unknown>): Promise<Answer> {
    const apollo = this.server.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter
      .instance as unknown as ApolloServer<RequestContext>;
    const viewer = await this.server.get(StandingService).viewerOfPerson(personId);
    const contextValue: RequestContext = { viewer, requestId: randomUUID(), ip: 'demonstration', loaders: new Map() };
    const { body } = await apollo.executeOperation<Answer>({ query, variables }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors || !body.singleResult.data)
      throw new Error(`${query}\n${JSON.stringify(body)}`);
    return body.singleResult.data;
  }
}

const inputTypes: Record<string, string> = {
  hideComment: 'ModerateCommentInput',
  restoreComment: 'ModerateCommentInput',
};
