import type { INestApplicationContext } from '@nestjs/common';
import { ProposalImport } from '@plenary/deliberation';
import { ForumImportService, type ItemImport, type StakeholderImport } from '@plenary/forum';
import { Clock, canonical, Database, hex, limits, sha256, type Transaction, type Viewer } from '@plenary/kernel';
import { CommandFailure } from '../failure.ts';
import { counted, type ForumWords, forumTerms } from '../forum-terms.ts';
import { refusedAs } from '../refusal-words.ts';
import { shellAdministrator } from '../rooms.ts';
import { bodyOf } from './body.ts';
import type { Contribution } from './contribution.ts';
import { countryNamed } from './country.ts';
import { groupNameOf, groupsOf, organisationTypeOf } from './group.ts';
import { escaped } from './markdown.ts';

/** What an import of contributions is asked for. */
export type Terms = Pick<ForumWords, 'slug' | 'name' | 'language' | 'source'>;

/** Long enough for a file of many thousand contributions. */
const timeout = 60 * 60_000;
const unsorted = { sourceId: 'other', title: 'Other contributions' };
/** What people say of themselves where a form asks for their organisation. */
const noOrganisation = /^(independent|individual|none|n\/?a|self)\b/i;

/** Imports contributions in one transaction. Gives what was made, in words. */
export async function importContributions(
  rooms: INestApplicationContext,
  contributions: readonly Contribution[],
  terms: Terms,
): Promise<string> {
  const viewer = await shellAdministrator(rooms);
  const work = (tx: Transaction) => importInto(rooms, tx, viewer, contributions, terms);
  return rooms.get(Database).$transaction(work, { timeout });
}

async function importInto(
  rooms: INestApplicationContext,
  tx: Transaction,
  viewer: Viewer,
  contributions: readonly Contribution[],
  terms: Terms,
): Promise<string> {
  const forums = rooms.get(ForumImportService);
  const groups = groupsOf(contributions.map(({ sector }) => sector));
  const edition = { slug: 'contributions', title: 'Contributions' };
  const given = forumTerms({ ...terms, edition, groups }, rooms.get(Clock).now());
  const place = await forums.importForum(tx, viewer, given);
  const items = await forums.importItems(tx, viewer, place.edition, itemsOf(contributions, given.language));
  const groupIds = new Map(groups.map(({ name }, index) => [name, place.groups[index]?.id ?? '']));
  const stakeholders = contributions.map((contribution) => stakeholderOf(contribution, groupIds));
  const accreditations = await forums.importStakeholders(tx, viewer, place.forum.id, stakeholders);
  const contradicted: string[] = [];
  let made = 0;
  for (const contribution of contributions) {
    const item = items.get(areaOf(contribution).sourceId);
    const accreditation = accreditations.get(submitterIdOf(contribution));
    if (!item || !accreditation) throw new CommandFailure(`contribution ${contribution.id} lost its place.`);
    const proposal = {
      sourceId: contribution.id,
      agendaItemId: item.id,
      accreditationId: accreditation.id,
      title: shortened(contribution.title),
      body: textOf(contribution),
      language: given.language ?? 'en',
    };
    const imported = await rooms
      .get(ProposalImport)
      .importProposal(tx, viewer, proposal)
      .catch(refusedAs(`contribution ${contribution.id}`));
    if (imported.contradicts) contradicted.push(contribution.id);
    made += Number(imported.made);
  }
  if (contradicted.length > 0) throw new CommandFailure(contradiction(contradicted, terms.slug));
  if (made === 0) return 'nothing to add, every contribution is there already';
  return `${counted(made, 'proposal', 'proposals')} under ${counted(items.size, 'agenda item', 'agenda items')}`;
}

/** Ids that are told one by one. */
const mostTold = 20;

function contradiction(ids: readonly string[], slug: string): string {
  const told = ids.slice(0, mostTold).join(', ');
  const rest = ids.length > mostTold ? ` and ${ids.length - mostTold} more` : '';
  const stored = `stored in forum ${slug} with another text, area, submitter or language`;
  return `${ids.length === 1 ? 'contribution' : 'contributions'} ${told}${rest}: ${stored}. Nothing was imported.`;
}

/** One agenda item an area, in order of appearance; what has no area stands under the last. */
function itemsOf(contributions: readonly Contribution[], language: string | undefined): ItemImport[] {
  const items = new Map(contributions.map((contribution) => [areaOf(contribution).sourceId, areaOf(contribution)]));
  const last = items.get(unsorted.sourceId);
  items.delete(unsorted.sourceId);
  return [...items.values(), ...(last ? [last] : [])].map((item) => ({ ...item, language }));
}

function areaOf({ area }: Contribution): ItemImport {
  if (!area || area.toLowerCase() === unsorted.sourceId) return unsorted;
  return { sourceId: area, title: shortened(area), description: area.length > limits.title ? area : '' };
}

/** The same submitter for the same organisation is one stakeholder. */
const submitterIdOf = ({ id, submitter, organization, sector, region }: Contribution): string =>
  submitter || organization
    ? `submitter:${hex(sha256(canonical([submitter, organization, sector, region])))}`
    : `contribution:${id}`;

function stakeholderOf(contribution: Contribution, groupIds: ReadonlyMap<string, string>): StakeholderImport {
  const { submitter, organization, sector, region } = contribution;
  const country = countryNamed(region);
  const named = organization && !noOrganisation.test(organization) ? shortened(organization) : null;
  return {
    sourceId: submitterIdOf(contribution),
    displayName: shortened(submitter ?? named ?? 'Submitter not named in the source'),
    groupId: groupIds.get(groupNameOf(sector)) ?? '',
    capacity: named ? 'ORGANISATIONAL' : 'PERSONAL',
    country,
    organisation: named ? { name: named, type: organisationTypeOf(sector), country } : null,
  };
}

/** A title that had to be cut stands in full before the text. */
function textOf(contribution: Contribution): string {
  const body = bodyOf(contribution);
  return shortened(contribution.title) === contribution.title ? body : `${escaped(contribution.title)}\n\n${body}`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > limits.title ? `${characters.slice(0, limits.title - 1).join('')}…` : text;
}
