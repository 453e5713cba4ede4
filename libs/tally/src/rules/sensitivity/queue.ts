/** Things of which the first is always at hand: a binary heap. Things that come before no other leave in a fixed order. */
export class Queue<Thing> {
  private readonly things: Thing[] = [];
  private readonly isBefore: (a: Thing, b: Thing) => boolean;

  constructor(isBefore: (a: Thing, b: Thing) => boolean) {
    this.isBefore = isBefore;
  }

  add(thing: Thing): void {
    this.things.push(thing);
    let at = this.things.length - 1;
    while (at > 0 && this.precedes(at, (at - 1) >> 1)) at = this.swap(at, (at - 1) >> 1);
  }

  take(): Thing | undefined {
    const [first] = this.things;
    const last = this.things.pop() as Thing;
    if (this.things.length === 0) return first;
    this.things[0] = last;
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const lesser = right < this.things.length && this.precedes(right, left) ? right : left;
      if (lesser >= this.things.length || !this.precedes(lesser, at)) return first;
      at = this.swap(at, lesser);
    }
  }

  private precedes(a: number, b: number): boolean {
    return this.isBefore(this.things[a] as Thing, this.things[b] as Thing);
  }

  /** Lets two things change places; where the first is then. */
  private swap(at: number, other: number): number {
    [this.things[at], this.things[other]] = [this.things[other] as Thing, this.things[at] as Thing];
    return other;
  }
}
