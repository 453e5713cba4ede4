/** What became of one thing: its receipt, or why there is none. */
export type Arrival<Receipt> = { receipt: Receipt } | { error: unknown };

/**
 * Carries things to one place in loads: while one load is under way the next gathers, so that many who come at once
 * travel together, and one who comes alone waits for nobody. Two things that share a key never travel together; the
 * one that came first goes first. A load that fails is carried again thing by thing, so that one cannot sink the others.
 */
export class Convoy<Thing, Receipt> {
  private waiting: { thing: Thing; arrive: (arrival: Arrival<Receipt>) => void }[] = [];
  private moving = false;

  constructor(
    private readonly carry: (load: readonly Thing[]) => Promise<Arrival<Receipt>[]>,
    private readonly keysOf: (thing: Thing) => readonly string[],
    private readonly most: number,
  ) {}

  /** Rejects with what the thing met on its way. */
  send(thing: Thing): Promise<Receipt> {
    return new Promise((resolve, reject) => {
      const arrive = (arrival: Arrival<Receipt>) =>
        'error' in arrival ? reject(arrival.error) : resolve(arrival.receipt);
      this.waiting.push({ thing, arrive });
      if (!this.moving) void this.move();
    });
  }

  /** Whether nothing waits and nothing is under way. */
  get idle(): boolean {
    return !this.moving;
  }

  private async move(): Promise<void> {
    this.moving = true;
    while (this.waiting.length > 0) {
      const load = this.take();
      const arrivals = await this.deliver(load.map(({ thing }) => thing));
      for (const [index, { arrive }] of load.entries())
        arrive(arrivals[index] ?? { error: new RangeError('It never arrived.') });
    }
    this.moving = false;
  }

  /** The next load. A thing that shares a key with one before it stays, and so does one that shares a key with that. */
  private take() {
    const seen = new Set<string>();
    const load: typeof this.waiting = [];
    const staying: typeof this.waiting = [];
    for (const next of this.waiting) {
      const keys = this.keysOf(next.thing);
      const goes = load.length < this.most && !keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      (goes ? load : staying).push(next);
    }
    this.waiting = staying;
    return load;
  }

  private async deliver(load: readonly Thing[]): Promise<Arrival<Receipt>[]> {
    try {
      return await this.carry(load);
    } catch (error) {
      if (load.length === 1) return [{ error }];
    }
    const arrivals: Arrival<Receipt>[] = [];
    for (const thing of load) arrivals.push(...(await this.deliver([thing])));
    return arrivals;
  }
}
