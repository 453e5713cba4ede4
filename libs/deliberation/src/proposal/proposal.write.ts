import { nextProposalNumber } from '@plenary/forum';
import {
  hex,
  type Prisma,
  type ProposalModel,
  type ProposalVersionModel,
  Refusal,
  requireId,
  type TextBlock,
  type Transaction,
  type Viewer,
} from '@plenary/kernel';
import { maySee } from './proposal.policy.ts';
import type { ProposalText } from './version.ts';

type NewProposal = Omit<
  Prisma.ProposalUncheckedCreateInput,
  'number' | 'title' | 'versionNumber' | 'versions' | 'thread'
> & {
  text: ProposalText;
  createdAt: Date;
};

/** Makes a proposal with its number in the forum, its first version and its thread. */
export async function makeProposal(tx: Transaction, { text, ...terms }: NewProposal): Promise<ProposalModel> {
  const number = await nextProposalNumber(tx, terms.forumId);
  const proposal = await tx.proposal.create({ data: { ...terms, number, title: text.title } });
  await tx.thread.create({ data: { forumId: terms.forumId, proposalId: proposal.id } });
  await writeVersion(tx, proposal, text, { number: 1, note: '', createdAt: terms.createdAt });
  return proposal;
}

/** Of these agenda items, those under which a proposal stands, be it a draft. */
export async function itemsWithProposals(tx: Transaction, itemIds: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM unnest(${itemIds}::uuid[]) i(id) WHERE EXISTS (SELECT FROM proposal p WHERE p."agendaItemId" = i.id)`;
  return rows.map(({ id }) => id);
}

/** A proposal that nobody else can change until the act ends. Refuses an unknown or unseen one (NOT_FOUND). */
export async function holdProposal(tx: Transaction, viewer: Viewer | null, proposalId: string): Promise<ProposalModel> {
  const id = requireId('proposalId', proposalId);
  await tx.$queryRaw`SELECT 1 FROM proposal WHERE id = ${id}::uuid FOR UPDATE`;
  const proposal = await tx.proposal.findUnique({ where: { id } });
  if (!proposal || !maySee(viewer, proposal)) throw new Refusal({ code: 'NOT_FOUND', field: 'proposalId' });
  return proposal;
}

/** The text that a proposal has now. */
export function currentVersion(tx: Transaction, { id, versionNumber }: ProposalModel): Promise<ProposalVersionModel> {
  return tx.proposalVersion.findUniqueOrThrow({
    where: { proposalId_number: { proposalId: id, number: versionNumber } },
  });
}

/** Makes the next version. */
export async function addVersion(
  tx: Transaction,
  proposal: ProposalModel,
  text: ProposalText,
  { note, createdAt }: { note: string; createdAt: Date },
): Promise<ProposalModel> {
  const number = proposal.versionNumber + 1;
  await writeVersion(tx, proposal, text, { number, note, createdAt });
  return tx.proposal.update({ where: { id: proposal.id }, data: { title: text.title, versionNumber: number } });
}

/** What the record says of a text that not everybody may read yet. */
export function hashOf(
  { number, versionNumber: version }: ProposalModel,
  { contentHash }: Pick<ProposalText, 'contentHash'>,
) {
  return { number, version, contentHash: hex(contentHash) };
}

/** What it says once the proposal is public. */
export function factsOf(proposal: ProposalModel, text: Pick<ProposalText, 'contentHash'>) {
  const { agendaItemId, groupId, capacity, organisationId } = proposal;
  return { agendaItemId, groupId, capacity, organisationId, ...hashOf(proposal, text) };
}

/** The blocks of a version, as they were written. */
export const blocksIn = ({ blocks }: ProposalVersionModel): TextBlock[] => blocks as unknown as TextBlock[];

async function writeVersion(
  tx: Transaction,
  { id, personId }: ProposalModel,
  { title, blocks, contentHash }: ProposalText,
  version: { number: number; note: string; createdAt: Date },
): Promise<void> {
  const data = {
    proposalId: id,
    title,
    blocks: blocks.map((block) => ({ ...block })),
    contentHash,
    authorId: personId,
    ...version,
  };
  await tx.proposalVersion.create({ data });
}
