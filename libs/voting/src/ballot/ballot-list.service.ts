import { Injectable } from '@nestjs/common';
import {
  type BallotModel,
  type ConnectionArguments,
  connect,
  cursorValues,
  Database,
  keyset,
  type LoaderContext,
  load,
  type OrderField,
  pageOf,
  type Viewer,
} from '@plenary/kernel';
import type { PollRow } from '../poll/poll.sql.ts';
import { showsBallots } from '../results/results.policy.ts';
import { ballotPages, voterNames } from './ballot-list.sql.ts';

const newestFirst: OrderField[] = [
  ['castAt', 'desc', 'date'],
  ['id', 'desc', 'uuid'],
];
const byVoter: OrderField[] = [['voterId', 'asc', 'uuid']];

@Injectable()
export class BallotListService {
  constructor(private readonly db: Database) {}

  /** The ballots a person cast, newest first. */
  async ofPerson({ personId }: Viewer, args: ConnectionArguments) {
    const page = pageOf(args);
    const { where, orderBy, take } = keyset(page, newestFirst);
    const ballots = await this.db.ballot.findMany({
      where: { castById: personId, setAsideAt: null, ...where },
      orderBy,
      take,
    });
    const count = () => this.db.ballot.count({ where: { castById: personId, setAsideAt: null } });
    return connect(page, ballots, ({ castAt, id }) => [castAt, id], count);
  }

  /** The ballots of a named poll after closing, by voter; null otherwise. */
  async ofPoll(poll: PollRow, args: ConnectionArguments, total: () => Promise<number>, context: LoaderContext) {
    if (!showsBallots(poll)) return null;
    const page = pageOf(args);
    const [from = null] = page.from ? cursorValues(page.from, byVoter) : [];
    const ballots = await load(context, this.pages, JSON.stringify({ ...page, pollId: poll.id, from }));
    return connect(page, ballots ?? [], ({ voterId }) => [voterId], total);
  }

  /** The names of voters: of organisations, or of persons by their accreditations. */
  readonly voterNames = (ids: readonly string[]): Promise<Map<string, string>> => voterNames(this.db.reader, ids);

  /** Pages of the ballots of several polls. */
  private readonly pages = async (keys: readonly string[]): Promise<Map<string, BallotModel[]>> => {
    const pages = await ballotPages(
      this.db.reader,
      keys.map((key) => JSON.parse(key)),
    );
    return new Map(keys.map((key, index) => [key, pages[index] ?? []]));
  };
}
