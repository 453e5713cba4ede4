/**
 * The least sum of variables z ≥ 0 under constraints `now + Σ coefficient × z ≥ 0`, exactly: the dual simplex method
 * with integers, every entry over one common denominator (Bareiss 1968; Edmonds and Maurras 1997). Constraints can be
 * added between solutions; since all costs are positive, the start without constraints is dual feasible.
 */
export class Tableau {
  /** One for each basic variable: what it is, and its coefficients by column. */
  private rows: Row[] = [];
  /** The nonbasic variable of each column. */
  private columns: number[];
  private cost: Omit<Row, 'variable'>;
  private denominator = 1n;
  private readonly size: number;
  /** Entries computed since it was made, or copied. */
  work = 0;

  constructor(size: number) {
    this.size = size;
    this.columns = [...Array(size).keys()];
    this.cost = { now: 0n, coefficients: this.columns.map(() => 1n) };
  }

  copy(): Tableau {
    const copy = new Tableau(this.size);
    copy.rows = this.rows.map((row) => ({ ...row }));
    copy.columns = [...this.columns];
    copy.cost = { ...this.cost };
    copy.denominator = this.denominator;
    return copy;
  }

  /** Adds a constraint; coefficients by variable. */
  add(now: bigint, coefficients: readonly bigint[]): void {
    const coefficientOf = (variable: number) => coefficients[variable] ?? 0n;
    const row: Row = {
      variable: this.size + this.rows.length,
      now: now * this.denominator,
      coefficients: this.columns.map((variable) => coefficientOf(variable) * this.denominator),
    };
    for (const basic of this.rows) {
      const times = coefficientOf(basic.variable);
      if (times === 0n) continue;
      row.now += times * basic.now;
      row.coefficients = row.coefficients.map((entry, column) => entry + times * at(basic, column));
    }
    this.rows.push(row);
  }

  /** Whether the constraints can be met; the point is then the cheapest. */
  solve(): boolean {
    for (;;) {
      const row = this.leaving();
      if (!row) return true;
      const column = this.entering(row);
      if (column === null) return false;
      this.pivot(row, column);
    }
  }

  /** The variables at the cheapest point, over `over`; `cost` likewise. */
  point(): { over: bigint; cost: bigint; values: bigint[] } {
    const basic = new Map(this.rows.map(({ variable, now }) => [variable, now]));
    const values = Array.from({ length: this.size }, (_, variable) => basic.get(variable) ?? 0n);
    return { over: this.denominator, cost: this.cost.now, values };
  }

  /** Bland's rule, which cannot go in circles: of the rows that are negative the one of the lowest variable. */
  private leaving(): Row | undefined {
    const negative = this.rows.filter(({ now }) => now < 0n);
    const lowest = Math.min(...negative.map(({ variable }) => variable));
    return negative.find(({ variable }) => variable === lowest);
  }

  /** The column that costs least for what it adds to the row; of several that of the lowest variable. */
  private entering(row: Row): number | null {
    let found: number | null = null;
    for (const [column, entry] of row.coefficients.entries())
      if (entry > 0n && (found === null || this.isCheaper(row, column, found))) found = column;
    return found;
  }

  private isCheaper(row: Row, a: number, b: number): boolean {
    const more = at(this.cost, a) * at(row, b) - at(this.cost, b) * at(row, a);
    return more < 0n || (more === 0n && (this.columns[a] as number) < (this.columns[b] as number));
  }

  private pivot(row: Row, column: number): void {
    const [pivot, before] = [at(row, column), this.denominator];
    for (const other of [...this.rows, this.cost]) {
      if (other === row) continue;
      const factor = at(other, column);
      const reduced = (entry: bigint, own: bigint) => (entry * pivot - factor * own) / before;
      other.now = reduced(other.now, row.now);
      other.coefficients = other.coefficients.map((entry, index) =>
        index === column ? factor : reduced(entry, at(row, index)),
      );
      this.work += other.coefficients.length;
    }
    row.now = -row.now;
    row.coefficients = row.coefficients.map((entry, index) => (index === column ? before : -entry));
    [row.variable, this.columns[column]] = [this.columns[column] as number, row.variable];
    this.denominator = pivot;
  }
}

interface Row {
  variable: number;
  now: bigint;
  coefficients: readonly bigint[];
}

const at = ({ coefficients }: Omit<Row, 'variable'>, column: number) => coefficients[column] as bigint;
