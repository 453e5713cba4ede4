import { Injectable } from '@nestjs/common';
import { requireEmail } from '@plenary/identity';
import {
  Attempts,
  Clock,
  type ConnectionArguments,
  connect,
  Database,
  keyset,
  limits,
  listsBy,
  type OfficeModel,
  type OrderField,
  pageOf,
  privateSeal,
  Refusal,
  refuseIf,
  requireId,
  requireText,
  type Schema,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { pseudonymIn, RecordService } from '@plenary/record';
import type { Stakeholder } from './accreditation.sql.ts';
import { holdOrganizers, organizersOfForums, withdrawnFromPeople } from './office.sql.ts';
import { mayNotAdminister, mayNotOrganize, mayNotWithdrawOffice } from './standing.policy.ts';

const firstGiven: OrderField[] = [
  ['grantedAt', 'asc', 'date'],
  ['id', 'asc', 'uuid'],
];

/** How often a person may name an address: the answer tells whether it has an account, and whose. */
const nameLimit = { tries: 30, minutes: 60 };

@Injectable()
export class OfficeService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly attempts: Attempts,
  ) {}

  /**
   * Gives an office to whoever has confirmed this address: an unconfirmed one may be somebody else's. Giving an office
   * to somebody who holds it changes nothing.
   */
  async grantOffice(viewer: Viewer | null, input: Schema.GrantOfficeInput): Promise<Stakeholder> {
    const organizer = signedIn(viewer);
    const forumId = requireId('forumId', input.forumId);
    await this.attempts.count(`grant-office ${organizer.personId}`, nameLimit);
    return this.db.act(organizer, 'grantOffice', input, async (tx) => {
      const forum = await tx.forum.findUnique({ where: { id: forumId } });
      if (!forum) throw new Refusal({ code: 'NOT_FOUND', field: 'forumId' });
      refuseIf(mayNotOrganize(viewer, forumId));
      return this.give(tx, organizer, 'ORGANIZER', input);
    });
  }

  /** Gives an office in the name of the installation's administrator: from the shell, where a forum has no organizer yet. */
  async appoint(viewer: Viewer, input: Omit<Schema.GrantOfficeInput, 'idempotencyKey'>): Promise<Stakeholder> {
    refuseIf(mayNotAdminister(viewer));
    return this.db.$transaction((tx) => this.give(tx, viewer, 'ADMINISTRATOR', input));
  }

  /** Who holds which office, or held one that was withdrawn, for the forum's organizers; null for anybody else. */
  async list(viewer: Viewer | null, forumId: string, which: 'HELD' | 'WITHDRAWN', args: ConnectionArguments) {
    if (mayNotOrganize(viewer, forumId)) return null;
    const page = pageOf(args);
    const { where, orderBy, take } = keyset(page, firstGiven);
    const all = { forumId, endedAt: which === 'HELD' ? null : { not: null } };
    const offices = await this.db.office.findMany({ where: { AND: [all, where] }, orderBy, take });
    return connect(
      page,
      offices,
      ({ grantedAt, id }) => [grantedAt, id],
      () => this.db.office.count({ where: all }),
    );
  }

  /** Offices that were withdrawn from people, by the people's ids: the last first. */
  readonly withdrawnOfPeople = async (personIds: readonly string[]): Promise<Map<string, OfficeModel[]>> =>
    listsBy('personId', personIds, await withdrawnFromPeople(this.db.reader, personIds));

  /** How many organizers forums have, by the forums' ids. */
  readonly organizersOf = async (forumIds: readonly string[]): Promise<Map<string, number>> =>
    new Map(
      (await organizersOfForums(this.db.reader, forumIds)).map(({ forumId, organizers }) => [forumId, organizers]),
    );

  /** Ends an office from now on, with a reason: what was done by virtue of it stands. Refuses one that nobody holds (NOT_FOUND). */
  async withdrawOffice(viewer: Viewer | null, input: Schema.WithdrawOfficeInput): Promise<OfficeModel> {
    const organizer = signedIn(viewer);
    const id = requireId('officeId', input.officeId);
    return this.db.act(organizer, 'withdrawOffice', input, async (tx) => {
      const found = await tx.office.findUnique({ where: { id } });
      if (!found) throw new Refusal({ code: 'NOT_FOUND', field: 'officeId' });
      refuseIf(mayNotOrganize(viewer, found.forumId));
      const organizers = await holdOrganizers(tx, found.forumId);
      const office = await tx.office.findUnique({ where: { id, endedAt: null } });
      if (!office) throw new Refusal({ code: 'NOT_FOUND', field: 'officeId' });
      refuseIf(mayNotWithdrawOffice(viewer, office, organizers));
      const endReason = requireText('reason', input.reason, limits.reason);
      const ended = await tx.office.update({ where: { id }, data: { endedAt: this.clock.now(), endReason } });
      const holder = await this.holderOf(tx, office);
      const reasonSeal = privateSeal(organizer.pseudonymKey, id, endReason);
      await this.record.append(tx, organizer, {
        forumId: office.forumId,
        act: 'OFFICE_WITHDRAWN',
        ...{ subjectType: 'Office', subjectId: id },
        office: 'ORGANIZER',
        content: { office: office.office, holder, reasonSeal },
      });
      return ended;
    });
  }

  /** How the record of the forum calls whoever holds an office. */
  private async holderOf(tx: Transaction, { personId, forumId }: OfficeModel): Promise<string> {
    const select = { pseudonymKey: true };
    return pseudonymIn(await tx.person.findUniqueOrThrow({ where: { id: personId }, select }), forumId);
  }

  private async give(
    tx: Transaction,
    giver: Viewer,
    office: 'ORGANIZER' | 'ADMINISTRATOR',
    input: Omit<Schema.GrantOfficeInput, 'idempotencyKey'>,
  ): Promise<Stakeholder> {
    const forumId = requireId('forumId', input.forumId);
    const email = requireEmail(input.email);
    const person = await tx.person.findUnique({ where: { email, emailConfirmedAt: { not: null } } });
    if (!person) throw new Refusal({ code: 'NOT_FOUND', field: 'email' });
    const data = { forumId, personId: person.id, office: input.office, grantedAt: this.clock.now() };
    const [granted] = await tx.office.createManyAndReturn({ data: [data], skipDuplicates: true });
    if (granted) {
      const subject = { subjectType: 'Office', subjectId: granted.id };
      const content = { office: input.office, holder: pseudonymIn(person, forumId) };
      await this.record.append(tx, giver, { forumId, act: 'OFFICE_GRANTED', ...subject, office, content });
    }
    return { id: person.id, displayName: person.displayName };
  }
}
