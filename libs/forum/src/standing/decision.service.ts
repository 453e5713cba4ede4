import { Injectable } from '@nestjs/common';
import {
  type AccreditationModel,
  Clock,
  Database,
  limits,
  optionalText,
  Prisma,
  privateSeal,
  Refusal,
  refuseIf,
  requireId,
  type Schema,
  signedIn,
  type Transaction,
  takenAs,
  type Viewer,
} from '@plenary/kernel';
import { RecordService } from '@plenary/record';
import { decisions, mayNotDecide, maySeeAccreditation } from './accreditation.policy.ts';

/** Organizers' decisions on accreditations, and the mandates that come and go with them. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
  ) {}

  async decideAccreditation(
    viewer: Viewer | null,
    input: Schema.DecideAccreditationInput,
  ): Promise<AccreditationModel> {
    const organizer = signedIn(viewer);
    const id = requireId('accreditationId', input.accreditationId);
    const act = this.db.act(organizer, 'decideAccreditation', input, async (tx) => {
      await tx.$queryRaw(Prisma.sql`SELECT FROM accreditation WHERE id = ${id}::uuid FOR UPDATE`);
      const asked = await tx.accreditation.findUnique({ where: { id } });
      if (!asked || !maySeeAccreditation(organizer, asked))
        throw new Refusal({ code: 'NOT_FOUND', field: 'accreditationId' });
      const reason = optionalText('reason', input.reason, limits.reason);
      refuseIf(mayNotDecide(viewer, asked, input.decision, reason));
      const decidedAt = this.clock.now();
      const { to } = decisions[input.decision];
      const decided = await tx.accreditation.update({
        where: { id },
        data: { state: to, decidedAt, decidedById: organizer.personId, reason: reason || null },
      });
      const mandate = input.mandate ? await giveMandate(tx, decided, input.decision, input.mandate, decidedAt) : null;
      if (to === 'ENDED') await endMandates(tx, decided, decidedAt);
      await this.record.append(tx, organizer, recordOf(decided, input.decision, mandate, organizer.pseudonymKey));
      return decided;
    });
    return act.catch(takenAs({ code: 'MANDATE_TAKEN', field: 'mandate' }));
  }
}

const words = {
  APPROVE: 'ACCREDITATION_APPROVED',
  DECLINE: 'ACCREDITATION_DECLINED',
  SUSPEND: 'ACCREDITATION_SUSPENDED',
  REINSTATE: 'ACCREDITATION_REINSTATED',
  END: 'ACCREDITATION_ENDED',
} as const;

function recordOf(
  decided: AccreditationModel,
  decision: Schema.AccreditationDecision,
  mandate: Schema.MandateRole | null,
  key: Uint8Array,
) {
  const { forumId, groupId, capacity, organisationId, country, region, reason } = decided;
  const standing = { groupId, capacity, organisationId, country, region, mandate };
  return {
    forumId,
    act: words[decision],
    subjectType: 'Accreditation',
    subjectId: decided.id,
    office: 'ORGANIZER',
    content:
      decision === 'APPROVE' ? standing : { groupId, reasonSeal: reason && privateSeal(key, decided.id, reason) },
  };
}

/** One current head an organisation and forum is a key. */
async function giveMandate(
  tx: Transaction,
  { forumId, personId, organisationId, capacity }: AccreditationModel,
  decision: Schema.AccreditationDecision,
  role: Schema.MandateRole,
  startsAt: Date,
): Promise<Schema.MandateRole> {
  if (decision !== 'APPROVE' || capacity !== 'ORGANISATIONAL' || !organisationId)
    throw new Refusal({ code: 'INVALID', field: 'mandate' });
  await tx.mandate.create({ data: { forumId, organisationId, personId, role, startsAt } });
  return role;
}

async function endMandates(tx: Transaction, { forumId, personId }: AccreditationModel, endsAt: Date): Promise<void> {
  await tx.mandate.updateMany({ where: { forumId, personId, endsAt: null }, data: { endsAt } });
}
