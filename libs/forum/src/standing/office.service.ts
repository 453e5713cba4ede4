import { Injectable } from '@nestjs/common';
import { requireEmail } from '@plenary/identity';
import {
  Attempts,
  Clock,
  Database,
  Refusal,
  refuseIf,
  requireId,
  type Schema,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import type { Stakeholder } from './accreditation.sql.ts';
import { mayNotAdminister, mayNotOrganize } from './standing.policy.ts';

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
      const content = { office: input.office };
      await this.record.append(tx, giver, { forumId, act: 'OFFICE_GRANTED', ...subject, office, content });
    }
    return { id: person.id, displayName: person.displayName };
  }
}
