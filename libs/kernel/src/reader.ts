import { Client, DatabaseError, type QueryConfig, type QueryResult, type QueryResultRow } from 'pg';

/**
 * How connections plan: by a key wherever there is one. Plans of prepared statements are kept, and one that was made while
 * a table was empty or small would scan it still when it has grown, until statistics are taken again.
 */
export const byKey = '-c enable_seqscan=off';

/** A connection on which statements travel one behind the other. */
interface Line {
  client: Client;
  /** Statements that are under way. */
  underWay: number;
}

/**
 * Reads with prepared statements on a few connections. Everything that is asked at one moment, of whatever request,
 * goes out together and nothing waits for the answer before it (pipelining): most of what a small statement costs is
 * the way there and back.
 *
 * A statement waits for those before it on its line, so none of them may wait for a lock or take long. PostgreSQL
 * itself refuses on these connections whatever writes or locks (25006).
 */
export class Reader {
  private readonly lines = new Set<Line>();
  /** The line of what is asked at this moment. */
  private current: Line | null = null;

  /** `most` connections to the database of `url` at most; they are opened as they are needed. */
  constructor(
    private readonly url: string,
    private readonly most: number,
  ) {}

  async query<Row extends QueryResultRow>(statement: QueryConfig): Promise<QueryResult<Row>> {
    const line = this.current ?? this.begin();
    line.underWay += 1;
    try {
      return await line.client.query<Row>(statement);
    } catch (error) {
      // PostgreSQL is about to close the connection, which is not seen to be closed yet.
      if (error instanceof DatabaseError && error.severity === 'FATAL') this.lines.delete(line);
      throw error;
    } finally {
      line.underWay -= 1;
    }
  }

  /** Closes the connections when what is under way is answered. */
  async end(): Promise<void> {
    await Promise.all([...this.lines].map(({ client }) => client.end()));
  }

  /** Takes the line with the least on it, and holds back what is written to it until everything asked now stands there. */
  private begin(): Line {
    const free = [...this.lines].sort((a, b) => a.underWay - b.underWay)[0];
    const line = free && (free.underWay === 0 || this.lines.size >= this.most) ? free : this.open();
    const { stream } = line.client.connection;
    stream.cork();
    this.current = line;
    setImmediate(() => {
      this.current = null;
      stream.uncork();
    });
    return line;
  }

  private open(): Line {
    const client = new Client({
      connectionString: this.url,
      application_name: 'plenary reader',
      options: `-c default_transaction_read_only=on ${byKey}`,
      pipeline: true,
    });
    const line = { client, underWay: 0 };
    this.lines.add(line);
    const leave = () => {
      this.lines.delete(line);
      if (this.current === line) this.current = null;
    };
    // A connection that breaks answers what is under way with the error, and the next question opens another.
    client.on('error', leave).on('end', leave);
    client.connect().catch(leave);
    return line;
  }
}
