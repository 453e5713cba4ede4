import { Injectable } from '@nestjs/common';
import { asRefusal, by, Clock, Database, load, type RefusalTerms, type RequestContext } from '@plenary/kernel';
import type { PollRow } from '../poll/poll.sql.ts';
import { mayNotVote, votersFor } from './ballot.policy.ts';
import { type PollToVote, termsOfPolls, type VoterSide, voterSides } from './terms.sql.ts';

/** What polls are to the one who looks at them. For a list of polls each kind of thing is one statement. */
@Injectable()
export class VoterService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The viewer's place on the poll's roll, and their ballot. */
  async side(poll: PollRow, context: RequestContext): Promise<VoterSide> {
    if (!context.viewer) return { onRoll: false, ballot: null };
    const terms = await load(context, this.terms, poll.id);
    const voters = terms ? votersFor(context.viewer, terms) : [];
    if (voters.length === 0) return { onRoll: false, ballot: null };
    const side = await load(context, this.sides, JSON.stringify({ pollId: poll.id, voters }));
    return side ?? { onRoll: false, ballot: null };
  }

  /** The answer that casting a ballot would get now. */
  async mayNotVote(poll: PollRow, context: RequestContext): Promise<RefusalTerms | null> {
    const [terms, { onRoll }] = await Promise.all([load(context, this.terms, poll.id), this.side(poll, context)]);
    return asRefusal(terms ? mayNotVote(context.viewer, terms, onRoll, this.clock.now()) : 'NOT_FOUND');
  }

  private readonly terms = async (pollIds: readonly string[]): Promise<Map<string, PollToVote>> =>
    by('id', await termsOfPolls(this.db.reader, pollIds));

  private readonly sides = async (keys: readonly string[]): Promise<Map<string, VoterSide>> => {
    const sides = await voterSides(
      this.db.reader,
      keys.map((key) => JSON.parse(key)),
    );
    return new Map(sides.map((side, index) => [keys[index] ?? '', side]));
  };
}
