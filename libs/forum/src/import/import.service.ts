import { Injectable } from '@nestjs/common';
import { type ImportedOrganisation, makeOrganisations, makePeople } from '@plenary/identity';
import {
  type AccreditationModel,
  type AgendaItemModel,
  Clock,
  canonical,
  type EditionModel,
  type ForumModel,
  hex,
  limits,
  optionalText,
  Refusal,
  refuseIf,
  requireLanguage,
  requireSlug,
  requireText,
  requireTimeZone,
  type StakeholderGroupModel,
  sha256,
  signedIn,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { type Act, RecordService } from '@plenary/record';
import { takeNumbers } from '../edition/edition.sql.ts';
import { editionTerms, itemTerms } from '../edition/edition-terms.ts';
import { groupsAreFixed } from '../forum/forum.sql.ts';
import { type GroupTerms, requireGroups } from '../forum/group-terms.ts';
import { mayNotAdminister } from '../standing/standing.policy.ts';
import { knownSources, lockForum, makeAccreditations, makeItems } from './import.sql.ts';
import {
  type ForumImport,
  type ItemImport,
  type StakeholderImport,
  type StakeholderTerms,
  stakeholderTerms,
} from './import-terms.ts';

export interface ImportedForum {
  forum: ForumModel;
  edition: EditionModel;
  /** Those named in the import, in their order; one that has the key or the name of a group is that group. */
  groups: StakeholderGroupModel[];
}

/**
 * What was decided elsewhere, brought in by an administrator and recorded as such. Every method runs in the transaction
 * of the whole import and can be repeated: what is known by its source is found, not made again.
 */
@Injectable()
export class ForumImportService {
  constructor(
    private readonly clock: Clock,
    private readonly record: RecordService,
  ) {}

  /** Finds or makes a forum, its groups and its edition. A forum of its own people takes no further groups (GROUPS_FIXED). */
  async importForum(tx: Transaction, viewer: Viewer | null, given: ForumImport): Promise<ImportedForum> {
    refuseIf(mayNotAdminister(viewer));
    const terms = this.forumTerms(given);
    const wanted = requireGroups(given.groups);
    const made = await tx.forum.createMany({ data: [terms], skipDuplicates: true });
    const { id: forumId } = await tx.forum.findUniqueOrThrow({ where: { slug: terms.slug }, select: { id: true } });
    await lockForum(tx, forumId);
    const forum = await tx.forum.findUniqueOrThrow({ where: { id: forumId } });
    const { groups, added } = await findOrMakeGroups(tx, forum, wanted);
    const edition = editionTerms(given.edition);
    const known = await tx.edition.findUnique({ where: { forumId_slug: { forumId, slug: edition.slug } } });
    const kept = known ?? (await tx.edition.create({ data: { ...edition, forumId, createdAt: this.clock.now() } }));
    if (made.count > 0 || added.length > 0 || !known) {
      const { slug, importSource } = terms;
      const content = { slug, importSource, groups: added, edition: known ? null : edition.slug };
      await this.record.append(tx, viewer, {
        ...imported(forumId),
        act: 'FORUM_IMPORTED',
        ...of('Forum', forum),
        content,
      });
    }
    return { forum, edition: kept, groups };
  }

  /** Finds or makes people with approved accreditations, organisations and mandates; by `sourceId`. */
  async importStakeholders(
    tx: Transaction,
    viewer: Viewer | null,
    forumId: string,
    given: readonly StakeholderImport[],
  ): Promise<Map<string, AccreditationModel>> {
    refuseIf(mayNotAdminister(viewer));
    const administrator = signedIn(viewer);
    const groups = new Set((await tx.stakeholderGroup.findMany({ where: { forumId } })).map(({ id }) => id));
    const people = onePerSource(given.map((each, index) => stakeholderTerms(each, `stakeholders.${index}`)));
    const stranger = people.findIndex(({ groupId }) => !groups.has(groupId));
    if (stranger >= 0) throw new Refusal({ code: 'WRONG_GROUP', field: `stakeholders.${stranger}.groupId` });
    const now = this.clock.now();
    await lockForum(tx, forumId);
    const sourceIds = people.map(({ sourceId }) => sourceId);
    const known = await knownSources(tx, forumId, sourceIds);
    const fresh = people.filter(({ sourceId }) => !known.has(sourceId));
    await makeOrganisations(tx, organisationsOf(fresh), now);
    const made = await makeAccreditations(tx, forumId, await withPeople(tx, fresh, now), administrator.personId, now);
    await this.record.appendAll(tx, administrator, made.map(accreditationImported));
    const all = await tx.accreditation.findMany({ where: { forumId, sourceId: { in: sourceIds } } });
    return new Map(all.map((accreditation) => [accreditation.sourceId ?? '', accreditation]));
  }

  /** Finds or makes agenda items; by `sourceId`, numbered on in their order. */
  async importItems(
    tx: Transaction,
    viewer: Viewer | null,
    edition: Pick<EditionModel, 'id' | 'forumId'>,
    given: readonly ItemImport[],
  ): Promise<Map<string, AgendaItemModel>> {
    refuseIf(mayNotAdminister(viewer));
    await lockForum(tx, edition.forumId);
    const items = onePerSource(given.map((each) => ({ sourceId: each.sourceId, ...itemTerms(each) })));
    const where = { editionId: edition.id, sourceId: { in: items.map(({ sourceId }) => sourceId) } };
    const known = await tx.agendaItem.findMany({ where });
    const knownIds = new Set(known.map(({ sourceId }) => sourceId));
    const fresh = items.filter(({ sourceId }) => !knownIds.has(sourceId));
    const last = await takeNumbers(tx, edition.id, fresh.length);
    const made = await makeItems(tx, edition.id, fresh, last - fresh.length + 1, this.clock.now());
    await this.record.appendAll(
      tx,
      viewer,
      made.map((item) => itemImported(edition.forumId, item)),
    );
    return new Map([...known, ...made].map((item) => [item.sourceId ?? '', item]));
  }

  private forumTerms(given: ForumImport) {
    const now = this.clock.now();
    return {
      slug: requireSlug('slug', given.slug),
      name: requireText('name', given.name, limits.name),
      description: optionalText('description', given.description, limits.body),
      language: requireLanguage('language', given.language ?? 'en'),
      timeZone: requireTimeZone('timeZone', given.timeZone),
      importSource: requireText('importSource', given.importSource, limits.reason),
      importedAt: now,
      createdAt: now,
    };
  }
}

async function findOrMakeGroups(tx: Transaction, forum: ForumModel, wanted: readonly GroupTerms[]) {
  const forumId = forum.id;
  const known = await tx.stakeholderGroup.findMany({ where: { forumId } });
  const same = (one: GroupTerms, other: GroupTerms) => one.key === other.key || one.name === other.name;
  const missing = wanted.filter((group) => !known.some((each) => same(each, group)));
  if (missing.length > 0 && !forum.importedAt && (await groupsAreFixed(tx, forumId)))
    throw new Refusal({ code: 'GROUPS_FIXED', field: 'groups' });
  const data = missing.map((group, index) => ({ ...group, forumId, position: known.length + index }));
  const all = [...known, ...(await tx.stakeholderGroup.createManyAndReturn({ data }))];
  const groups = wanted.flatMap((group) => all.find((each) => same(each, group)) ?? []);
  return { groups, added: missing.map(({ key }) => key) };
}

const organisationsOf = (people: readonly StakeholderTerms[]): ImportedOrganisation[] =>
  people.flatMap(({ organisation: name, organisationType: type, organisationCountry, organisationRegion }) =>
    name && type ? [{ name, type, country: organisationCountry, region: organisationRegion }] : [],
  );

async function withPeople(tx: Transaction, fresh: readonly StakeholderTerms[], now: Date) {
  const names = fresh.map(({ displayName }) => displayName);
  const ids = await makePeople(tx, names, now);
  return fresh.flatMap((terms, place) => ids.slice(place, place + 1).map((personId) => ({ ...terms, personId })));
}

const onePerSource = <T extends { sourceId: string }>(given: readonly T[]): T[] =>
  [...new Map(given.toReversed().map((each) => [each.sourceId, each])).values()].toReversed();

const imported = (forumId: string) => ({ forumId, office: 'ADMINISTRATOR' });
const of = (subjectType: string, { id }: { id: string }) => ({ subjectType, subjectId: id });

function accreditationImported(made: AccreditationModel): Act {
  const { forumId, groupId, capacity, organisationId, country, region, sourceId } = made;
  const content = { groupId, capacity, organisationId, country, region, sourceId };
  return { ...imported(forumId), act: 'ACCREDITATION_IMPORTED', ...of('Accreditation', made), content };
}

function itemImported(forumId: string, item: AgendaItemModel): Act {
  const { editionId, number, sourceId, title, description, language } = item;
  const textHash = hex(sha256(canonical({ title, description, language })));
  const content = { editionId, number, sourceId, textHash };
  return { ...imported(forumId), act: 'AGENDA_ITEM_IMPORTED', ...of('AgendaItem', item), content };
}
