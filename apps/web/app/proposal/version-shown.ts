import type { BlockPartsFragment } from '../generated/operations.ts';
import { ProposalVersionDocument } from '../generated/operations.ts';
import { wholeNumber } from '../server/address.ts';
import { notFound } from '../server/answers.ts';
import { type ActContext, run } from '../server/graphql.ts';
import { htmlOfAll } from '../server/markdown.server.ts';

interface Current {
  versionNumber: number;
  title: string;
  blocks: readonly BlockPartsFragment[];
}

/** The text that stands on the page: the current version's, or that of the one the address names with `?version=`. */
export async function versionShown(
  request: Request,
  context: ActContext,
  address: { forum: string; number: number },
  current: Current,
) {
  const asked = new URL(request.url).searchParams.get('version');
  const number = asked === null ? current.versionNumber : wholeNumber(asked);
  if (number === current.versionNumber) return { number, title: current.title, blocks: read(current.blocks) };
  const { forum } = await run(context, ProposalVersionDocument, address);
  const version = forum?.proposal?.versions.find((each) => each.number === number);
  if (!version) throw notFound();
  return { number, title: version.title, blocks: read(version.blocks) };
}

function read(blocks: readonly BlockPartsFragment[]) {
  const htmls = htmlOfAll(blocks.map(({ text }) => text));
  return blocks.map(({ id }, index) => ({ id, html: htmls[index] ?? '' }));
}
