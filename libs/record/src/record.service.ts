import { Injectable } from '@nestjs/common';
import {
  Clock,
  type ConnectionArguments,
  canonical,
  connect,
  Database,
  hex,
  keyset,
  type OrderField,
  pageOf,
  pseudonym,
  sha256,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';

/** What an act says of itself. `content` holds public facts only: of a text that a person wrote, its hash. */
export interface Act {
  forumId: string | null;
  act: string;
  subjectType: string;
  subjectId: string;
  office?: string;
  content: Record<string, unknown>;
}

/** What an entry is about, as it is read. */
export interface RecordSubject {
  subjectType: string | null;
  subjectId: string | null;
}

/** Tells, of the things that entries are about, those of which the entries' facts may be read now. */
export type Disclosure = (subjectIds: readonly string[]) => Promise<ReadonlySet<string>>;

interface Withholding {
  disclosed: Disclosure;
  wholly: boolean;
}

/** What is read of an entry whose facts are withheld, and of one that is withheld wholly. */
const nothing = { actor: null, office: null, content: null };
const nothingAtAll = { act: 'PRIVATE', subjectType: null, subjectId: null };

const newestFirst: OrderField[] = [['number', 'desc', 'bigint']];

@Injectable()
export class RecordService {
  private readonly withheld = new Map<string, Withholding>();

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Entries of this act are read without actor and facts until `disclosed` names what they are about; where they are
   * withheld `wholly`, without what was done and to what, too. Their number, time and hash stand, so such an act has a
   * secret of its own among its facts, or the hash would tell them.
   */
  withhold(act: string, disclosed: Disclosure, { wholly = false } = {}): void {
    this.withheld.set(act, { disclosed, wholly });
  }

  /** Appends one entry in the act's own transaction. `actor` is null where the installation acts by itself. */
  async append(tx: Transaction, actor: Viewer | null, act: Act): Promise<void> {
    await tx.recordEntry.create({ data: { ...entryOf(actor, act), at: this.clock.now() } });
  }

  /** Appends the entries of many acts of one actor at once, in their order. */
  async appendAll(tx: Transaction, actor: Viewer | null, acts: readonly Act[]): Promise<void> {
    const at = this.clock.now();
    await tx.recordEntry.createMany({ data: acts.map((act) => ({ ...entryOf(actor, act), at })) });
  }

  /** The entries of a forum, newest first. */
  async entries(forumId: string, args: ConnectionArguments) {
    const page = pageOf(args);
    const { where, orderBy, take } = keyset(page, newestFirst);
    const entries = await this.db.recordEntry.findMany({ where: { forumId, ...where }, orderBy, take });
    const hidden = await this.hiddenAmong(entries);
    return connect(
      page,
      entries.map((entry) => ({
        ...entry,
        number: String(entry.number),
        hash: hex(entry.hash),
        content: canonical(entry.content),
        ...(hidden.has(entry) && nothing),
        ...(hidden.get(entry)?.wholly && nothingAtAll),
      })),
      (entry) => [entry.number],
      () => this.db.recordEntry.count({ where: { forumId } }),
    );
  }

  private async hiddenAmong<Entry extends { act: string; subjectId: string }>(
    entries: readonly Entry[],
  ): Promise<Map<Entry, Withholding>> {
    const asked = Map.groupBy(
      entries.filter(({ act }) => this.withheld.has(act)),
      ({ act }) => this.withheld.get(act)?.disclosed,
    );
    const hidden = new Map<Entry, Withholding>();
    for (const [disclosed, group] of asked) {
      const open = await disclosed?.([...new Set(group.map(({ subjectId }) => subjectId))]);
      for (const entry of group) {
        const withholding = this.withheld.get(entry.act);
        if (withholding && !open?.has(entry.subjectId)) hidden.set(entry, withholding);
      }
    }
    return hidden;
  }
}

/** An entry as it is stored, but its number and its time. The hash is SHA-256 of the canonical JSON of the rest. */
export function entryOf(actor: Viewer | null, act: Act) {
  const entry = { ...act, office: act.office ?? null, actor: actor && pseudonymIn(actor, act.forumId) };
  return { ...entry, content: JSON.parse(canonical(entry.content)), hash: sha256(canonical(entry)) };
}

/** How the record of a forum calls a person. */
export function pseudonymIn(actor: Pick<Viewer, 'pseudonymKey'>, forumId: string | null): string {
  return pseudonym(actor.pseudonymKey, forumId ?? 'installation');
}
