import { ResolveField, Resolver } from '@nestjs/graphql';
import { type ConnectionArguments, type ForumModel, hex, type PublishedCountModel } from '@plenary/kernel';
import { ballotSheet } from './ballot-sheet.ts';
import { CountService } from './count.service.ts';
import type { BallotRow } from './count-terms.ts';

@Resolver('Forum')
export class ForumCountsResolver {
  constructor(private readonly published: CountService) {}

  @ResolveField()
  count(forum: ForumModel, { number }: { number: number }) {
    return this.published.byNumber(forum.id, number);
  }

  @ResolveField()
  counts(forum: ForumModel, args: ConnectionArguments) {
    return this.published.ofForum(forum.id, args);
  }
}

@Resolver('PublishedCount')
export class PublishedCountResolver {
  @ResolveField()
  hash({ hash }: PublishedCountModel) {
    return hex(hash);
  }

  @ResolveField()
  ballotSheet({ options, groups, ballots }: PublishedCountModel) {
    return ballotSheet(options, groups, ballots as unknown as BallotRow[]);
  }
}
