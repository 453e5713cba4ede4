/**
 * The least sum of variables z ≥ 0 under constraints `now + Σ coefficient × z ≥ 0`, exactly: the dual simplex method
 * with integers, every entry over one common denominator (Bareiss 1968; Edmonds and Maurras 1997). Constraints can be
 * added between solutions; since all costs are positive, the start without constraints is dual feasible.
 */
export class Tableau {
  /** One for each basic variable: what it is, and its coefficients by nonbasic variable. */
  private rows: { variable: number; now: bigint; coefficients: bigint[] }[] = [];
  private columns: number[];
  private cost: bigint[];
  private costNow = 0n;
  private denominator = 1n;
  private made: number;
  private readonly size: number;
  /** Entries computed so far, by this and by those it was copied from. */
  work = 0;

  constructor(size: number) {
    this.size = size;
    this.made = size;
    this.columns = Array.from({ length: size }, (_, index) => index);
    this.cost = this.columns.map(() => 1n);
  }

  copy(): Tableau {
    const copy = new Tableau(this.size);
    copy.rows = this.rows.map((row) => ({ ...row, coefficients: [...row.coefficients] }));
    copy.columns = [...this.columns];
    copy.cost = [...this.cost];
    copy.costNow = this.costNow;
    copy.denominator = this.denominator;
    copy.made = this.made;
    return copy;
  }

  /** Adds a constraint; coefficients by variable. */
  add(now: bigint, coefficients: readonly bigint[]): void {
    const row = { variable: this.made, now: now * this.denominator, coefficients: this.columns.map(() => 0n) };
    this.made += 1;
    for (const [column, variable] of this.columns.entries())
      row.coefficients[column] = (coefficients[variable] ?? 0n) * this.denominator;
    for (const basic of this.rows) {
      const coefficient = coefficients[basic.variable] ?? 0n;
      if (basic.variable >= this.size || coefficient === 0n) continue;
      row.now += coefficient * basic.now;
      for (const [column, entry] of basic.coefficients.entries())
        row.coefficients[column] = (row.coefficients[column] ?? 0n) + coefficient * entry;
    }
    this.rows.push(row);
  }

  /** Whether the constraints can be met; the point is then the cheapest. */
  solve(): boolean {
    for (;;) {
      const row = this.leaving();
      if (row === null) return true;
      const column = this.entering(row);
      if (column === null) return false;
      this.pivot(row, column);
    }
  }

  /** The variables at the cheapest point, over `over`; `cost` likewise. */
  point(): { over: bigint; cost: bigint; values: bigint[] } {
    const values = Array.from({ length: this.size }, () => 0n);
    for (const { variable, now } of this.rows) if (variable < this.size) values[variable] = now;
    return { over: this.denominator, cost: this.costNow, values };
  }

  /** Bland's rule, which cannot go in circles: of the rows that are negative the one of the lowest variable. */
  private leaving(): number | null {
    let found: number | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (const [index, { now, variable }] of this.rows.entries())
      if (now < 0n && variable < lowest) [found, lowest] = [index, variable];
    return found;
  }

  private entering(index: number): number | null {
    const coefficients = this.rows[index]?.coefficients ?? [];
    let found: number | null = null;
    for (const [column, coefficient] of coefficients.entries()) {
      if (coefficient <= 0n) continue;
      if (found === null || this.isCheaper(column, coefficient, found, coefficients[found] ?? 1n)) found = column;
    }
    return found;
  }

  private isCheaper(a: number, aGain: bigint, b: number, bGain: bigint): boolean {
    const [first, second] = [(this.cost[a] ?? 0n) * bGain, (this.cost[b] ?? 0n) * aGain];
    return first < second || (first === second && (this.columns[a] ?? 0) < (this.columns[b] ?? 0));
  }

  private pivot(index: number, column: number): void {
    const row = this.rows[index];
    const pivot = row?.coefficients[column];
    if (!row || pivot === undefined) throw new RangeError('there is no such entry');
    const before = this.denominator;
    const reduced = (factor: bigint, coefficients: bigint[]) => {
      for (const [at, entry] of row.coefficients.entries())
        if (at !== column) coefficients[at] = ((coefficients[at] ?? 0n) * pivot - factor * entry) / before;
      this.work += coefficients.length;
    };
    for (const other of this.rows) {
      const factor = other.coefficients[column] ?? 0n;
      if (other === row) continue;
      other.now = (other.now * pivot - factor * row.now) / before;
      reduced(factor, other.coefficients);
    }
    const factor = this.cost[column] ?? 0n;
    this.costNow = (this.costNow * pivot - factor * row.now) / before;
    reduced(factor, this.cost);
    const entered = this.columns[column] ?? 0;
    this.columns[column] = row.variable;
    row.variable = entered;
    row.now = -row.now;
    row.coefficients = row.coefficients.map((entry, at) => (at === column ? before : -entry));
    this.denominator = pivot;
  }
}
