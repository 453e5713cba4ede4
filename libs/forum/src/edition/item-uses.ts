import { Injectable } from '@nestjs/common';
import { Database, type Schema, type Transaction } from '@plenary/kernel';

/** Finds, among agenda items, those under which something of a room stands. One statement. */
export type Use = (tx: Transaction, itemIds: readonly string[]) => Promise<readonly string[]>;

/** What stands under agenda items, as the rooms that hold it tell. Whatever has something under it stays. */
@Injectable()
export class ItemUses {
  private readonly uses: { code: Schema.RefusalCode; use: Use }[] = [];

  constructor(private readonly db: Database) {}

  /** A room says, when the program starts, what of it stands under agenda items; `code` is why they then cannot be removed. */
  tell(code: Schema.RefusalCode, use: Use): void {
    this.uses.push({ code, use });
  }

  /** Why agenda items cannot be removed, by their ids; those that can are not named. One statement a use. */
  async among(tx: Transaction, itemIds: readonly string[]): Promise<Map<string, Schema.RefusalCode>> {
    const reasons = new Map<string, Schema.RefusalCode>();
    for (const { code, use } of this.uses)
      for (const id of await use(tx, itemIds)) reasons.set(id, reasons.get(id) ?? code);
    return reasons;
  }

  readonly ofItems = (itemIds: readonly string[]): Promise<Map<string, Schema.RefusalCode>> =>
    this.among(this.db, itemIds);
}
