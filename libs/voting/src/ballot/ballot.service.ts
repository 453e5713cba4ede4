import { Injectable } from '@nestjs/common';
import {
  type BallotModel,
  Clock,
  canonical,
  Database,
  hex,
  limits,
  optionalText,
  pseudonym,
  Refusal,
  type RefusalTerms,
  requireId,
  requireKey,
  type Schema,
  sha256,
  signedIn,
  type Viewer,
} from '@plenary/kernel';
import { pseudonymIn } from '@plenary/record';
import { mayNotTake, mayNotVote, votersFor } from './ballot.policy.ts';
import { type AskedBallot, castBallots } from './ballot.sql.ts';
import { type Arrival, Convoy } from './convoy.ts';
import { firstAnswer, type PollToVote, termsOfPolls, voterSides } from './terms.sql.ts';

/** What somebody wants to cast. */
interface Wish {
  viewer: Viewer;
  input: Schema.CastBallotInput;
  reason: string;
  inputHash: string;
}

/** Ballots that one statement casts at most. */
const load = 100;
/** Tries, where the same request or the opening of the poll was in the way for a moment. */
const tries = 5;

@Injectable()
export class BallotService {
  private readonly convoys = new Map<string, Convoy<Wish, BallotModel>>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Casts or changes a ballot. Those that come to one poll at once are cast by one statement. */
  async castBallot(viewer: Viewer | null, input: Schema.CastBallotInput): Promise<BallotModel> {
    const voter = signedIn(viewer);
    requireKey(input.idempotencyKey);
    const pollId = requireId('pollId', input.pollId);
    const reason = optionalText('reason', input.reason, limits.reason);
    const wish = { viewer: voter, input, reason, inputHash: hex(sha256(canonical(input))) };
    const convoy = this.convoyTo(pollId);
    try {
      return await convoy.send(wish);
    } finally {
      if (convoy.idle) this.convoys.delete(pollId);
    }
  }

  private convoyTo(pollId: string): Convoy<Wish, BallotModel> {
    const under = this.convoys.get(pollId);
    if (under) return under;
    const organisations = ({ viewer }: Wish) =>
      Object.values(viewer.standings).flatMap(({ mandateTerms }) => mandateTerms.map((each) => each.organisationId));
    const keysOf = (wish: Wish) => [wish.viewer.personId, ...organisations(wish)];
    const convoy = new Convoy((wishes: readonly Wish[]) => this.carry(pollId, wishes), keysOf, load);
    this.convoys.set(pollId, convoy);
    return convoy;
  }

  private async carry(pollId: string, wishes: readonly Wish[]): Promise<Arrival<BallotModel>[]> {
    const arrivals = new Map<Wish, Arrival<BallotModel>>();
    for (let attempt = 1; attempt <= tries && arrivals.size < wishes.length; attempt += 1) {
      const open = wishes.filter((wish) => !arrivals.has(wish));
      const cast = await this.cast(pollId, open);
      for (const wish of open) {
        const ballot = cast.get(wish.viewer.personId);
        const arrival = ballot ? { receipt: ballot } : await this.whyNot(pollId, wish);
        if (arrival) arrivals.set(wish, arrival);
      }
    }
    return wishes.map(
      (wish) => arrivals.get(wish) ?? { error: new Error(`Poll ${pollId} takes no ballot and says not why.`) },
    );
  }

  /** The ballots that could be cast, by person. */
  private async cast(pollId: string, wishes: readonly Wish[]): Promise<Map<string, BallotModel>> {
    const [terms] = await termsOfPolls(this.db.reader, [pollId]);
    const now = this.clock.now();
    if (!terms) return new Map();
    const may = wishes.filter(
      ({ viewer, input, reason }) =>
        !(mayNotVote(viewer, terms, true, now) ?? mayNotTake(input.position, reason, terms)),
    );
    if (may.length === 0) return new Map();
    try {
      const ballots = await castBallots(
        this.db.pool,
        terms,
        now,
        may.map((wish) => askedOf(wish, terms)),
      );
      return new Map(ballots.map((ballot) => [ballot.castById, ballot]));
    } catch (error) {
      if (isInTheWay(error)) return new Map();
      throw error;
    }
  }

  /** What the request was answered before, or why it cannot be carried out; null where nothing stands against another try. */
  private async whyNot(pollId: string, wish: Wish): Promise<Arrival<BallotModel> | null> {
    const { viewer, input, reason, inputHash } = wish;
    const first = await firstAnswer(this.db.reader, viewer.personId, input.idempotencyKey);
    if (first) {
      const same = first.operation === 'castBallot' && hex(first.inputHash) === inputHash && first.answer;
      return same ? { receipt: ballotOf(same) } : refused({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
    }
    const [terms] = await termsOfPolls(this.db.reader, [pollId]);
    if (!terms) return refused({ code: 'NOT_FOUND', field: 'pollId' });
    const [side] = await voterSides(this.db.reader, [{ pollId, voters: votersFor(viewer, terms) }]);
    const refusal =
      mayNotVote(viewer, terms, side?.onRoll ?? false, this.clock.now()) ?? mayNotTake(input.position, reason, terms);
    return refusal && refused(refusal);
  }
}

const refused = (answer: RefusalTerms | RefusalTerms['code']) => ({ error: new Refusal(answer) });

function askedOf({ viewer, input, reason, inputHash }: Wish, terms: PollToVote): AskedBallot {
  return {
    personId: viewer.personId,
    voters: votersFor(viewer, terms),
    position: input.position,
    reason: reason || null,
    key: input.idempotencyKey,
    hash: inputHash,
    // A pseudonym of this poll alone: the one that the forum knows would tell who voted what.
    actor: terms.secrecy === 'NAMED' ? pseudonymIn(viewer, terms.forumId) : pseudonym(viewer.pseudonymKey, terms.id),
  };
}

/** A first answer as it is kept: the ballot's row as JSON. */
function ballotOf(answer: Uint8Array): BallotModel {
  const row = JSON.parse(Buffer.from(answer).toString()) as Omit<BallotModel, 'castAt'> & { castAt: string };
  return { ...row, castAt: new Date(row.castAt) };
}

/** The same request is being carried out elsewhere at this moment (23505), or two statements waited for each other. */
function isInTheWay(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '40P01' || code === '40001' || (code === '23505' && constraint === 'request_pkey');
}
