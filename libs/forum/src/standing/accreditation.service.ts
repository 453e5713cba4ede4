import { Injectable } from '@nestjs/common';
import { OrganisationService, regionOf, requireCountry } from '@plenary/identity';
import {
  type AccreditationModel,
  by,
  Clock,
  type ConnectionArguments,
  connect,
  Database,
  keyset,
  limits,
  listsBy,
  type MandateModel,
  type OrderField,
  optionalText,
  pageOf,
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
import { mayNotRequestAccreditation } from './accreditation.policy.ts';
import { accreditationsOfPeople, mandatesOfPeople, type Stakeholder, stakeholdersByIds } from './accreditation.sql.ts';
import { mayNotOrganize } from './standing.policy.ts';

const oldestFirst: OrderField[] = [
  ['requestedAt', 'asc', 'date'],
  ['id', 'asc', 'uuid'],
];

@Injectable()
export class AccreditationService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly record: RecordService,
    private readonly organisations: OrganisationService,
  ) {}

  /** People as others see them. */
  readonly stakeholdersByIds = async (ids: readonly string[]): Promise<Map<string, Stakeholder>> =>
    by('id', await stakeholdersByIds(this.db.reader, ids));

  /** A person's accreditations, one a forum: the one that counts, or else the newest. */
  readonly ofPeople = async (personIds: readonly string[]): Promise<Map<string, AccreditationModel[]>> =>
    listsBy('personId', personIds, await accreditationsOfPeople(this.db.reader, personIds));

  /** Mandates that a person holds or held, newest first. */
  readonly mandatesOfPeople = async (personIds: readonly string[]): Promise<Map<string, MandateModel[]>> =>
    listsBy('personId', personIds, await mandatesOfPeople(this.db.reader, personIds));

  /** A forum's accreditations for its organizers, oldest request first; null for anybody else. */
  async list(
    viewer: Viewer | null,
    forumId: string,
    args: ConnectionArguments & { state?: AccreditationModel['state'] | null },
  ) {
    if (mayNotOrganize(viewer, forumId)) return null;
    const page = pageOf(args);
    const { where, orderBy, take } = keyset(page, oldestFirst);
    const all = { forumId, ...(args.state && { state: args.state }) };
    const found = await this.db.accreditation.findMany({ where: { ...all, ...where }, orderBy, take });
    return connect(
      page,
      found,
      ({ requestedAt, id }) => [requestedAt, id],
      () => this.db.accreditation.count({ where: all }),
    );
  }

  async requestAccreditation(
    viewer: Viewer | null,
    input: Schema.RequestAccreditationInput,
  ): Promise<AccreditationModel> {
    const person = signedIn(viewer);
    const forumId = requireId('forumId', input.forumId);
    const act = this.db.act(person, 'requestAccreditation', input, async (tx) => {
      if (!(await tx.forum.findUnique({ where: { id: forumId } })))
        throw new Refusal({ code: 'NOT_FOUND', field: 'forumId' });
      refuseIf(mayNotRequestAccreditation(viewer, forumId));
      const terms = await this.termsOf(tx, forumId, input);
      const accreditation = await tx.accreditation.create({
        data: { forumId, personId: person.personId, ...terms, requestedAt: this.clock.now() },
      });
      await this.record.append(tx, person, {
        forumId,
        act: 'ACCREDITATION_REQUESTED',
        subjectType: 'Accreditation',
        subjectId: accreditation.id,
        content: {
          ...{ groupId: terms.groupId, capacity: terms.capacity },
          statementSeal: privateSeal(person.pseudonymKey, accreditation.id, terms.statement),
        },
      });
      return accreditation;
    });
    return act.catch(takenAs({ code: 'ALREADY_ACCREDITED' }));
  }

  private async termsOf(tx: Transaction, forumId: string, input: Schema.RequestAccreditationInput) {
    const groupId = requireId('groupId', input.groupId);
    const group = await tx.stakeholderGroup.findUnique({ where: { id: groupId, forumId } });
    if (!group) throw new Refusal({ code: 'WRONG_GROUP', field: 'groupId' });
    if (input.capacity === 'ORGANISATIONAL' && !input.organisation)
      throw new Refusal({ code: 'ORGANISATION_REQUIRED', field: 'organisation' });
    const statement = optionalText('statement', input.statement, limits.reason);
    const country = requireCountry(input.country ?? input.organisation?.country);
    const organisation = input.organisation && (await this.organisations.findOrMake(tx, input.organisation));
    const organisationId = organisation?.id ?? null;
    return { groupId, capacity: input.capacity, organisationId, country, region: regionOf(country), statement };
  }
}
