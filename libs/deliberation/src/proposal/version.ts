import { blocksOf, canonical, limits, Refusal, requireText, sha256, type TextBlock } from '@plenary/kernel';

/** Most blocks of a text: what a comparison of two versions bears. */
const mostBlocks = 2000;

/** A proposal's text as it is kept. */
export interface ProposalText {
  title: string;
  blocks: TextBlock[];
  contentHash: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a title and a body in Markdown. Blocks keep the ids they had in the earlier version.
 * Refuses an empty one (REQUIRED) and one of too many characters or blocks (TOO_LONG).
 */
export function readText(input: { title: string; body: string }, earlier: readonly TextBlock[] = []): ProposalText {
  const title = requireText('title', input.title, limits.title);
  const body = requireText('body', input.body, limits.body);
  const anew = blocksOf(body);
  if (anew.length === 0) throw new Refusal({ code: 'REQUIRED', field: 'body' });
  if (anew.length > mostBlocks) throw new Refusal({ code: 'TOO_LONG', field: 'body', limit: mostBlocks });
  const blocks = earlier.length > 0 ? blocksOf(body, earlier) : anew;
  return { title, blocks, contentHash: contentHashOf(title, blocks) };
}

/** SHA-256 of the canonical JSON of title and blocks: the same text has the same hash. */
export function contentHashOf(title: string, blocks: readonly TextBlock[]): Uint8Array<ArrayBuffer> {
  return sha256(canonical({ title, blocks }));
}

/**
 * Of a proposal's versions by number, those that may be read by whom it was shown at this instant: what it said then, and
 * all that came later. What it said before is its submitter's.
 */
export function versionsSince<V extends { createdAt: Date }>(versions: readonly V[], shownAt: Date | null): V[] {
  if (!shownAt) return [];
  return versions.filter((_, index) => {
    const next = versions[index + 1];
    return !next || next.createdAt > shownAt;
  });
}

/** Since when organizers read a proposal, as far as is kept: its last submission, or an earlier return. Null: never submitted. */
export function handedInAt({
  submittedAt,
  returnedAt,
}: {
  submittedAt: Date | null;
  returnedAt: Date | null;
}): Date | null {
  if (!submittedAt || !returnedAt) return submittedAt;
  return returnedAt < submittedAt ? returnedAt : submittedAt;
}

/** Whether two texts are one. */
export function isSameText(a: Pick<ProposalText, 'contentHash'>, b: { contentHash: Uint8Array }): boolean {
  return Buffer.compare(a.contentHash, b.contentHash) === 0;
}
