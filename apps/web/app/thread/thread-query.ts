import type { Alignment, CommentSort } from '../generated/operations.ts';
import { wholeNumber } from '../server/address.ts';
import { pagingOf } from '../server/paging.ts';
import { alignments } from '../ui/alignment.tsx';

const commentsAPage = 50;

export interface ThreadChoice {
  sort: CommentSort;
  alignment: Alignment | null;
  groupId: string | null;
}

/** Which part of a thread the address asks for: `?sort=newest&stance=oppose&group=…`, and paging. What it cannot mean is left out. */
export function threadChoice(request: Request): ThreadChoice {
  const { searchParams } = new URL(request.url);
  const stance = searchParams.get('stance')?.toUpperCase();
  return {
    sort: searchParams.get('sort') === 'newest' ? 'NEWEST' : 'OLDEST',
    alignment: alignments.find((alignment) => alignment === stance) ?? null,
    groupId: searchParams.get('group') || null,
  };
}

/** The same with paging, or with the comment that `?comment=` names, as variables of a query. */
export function threadVariables(request: Request) {
  const asked = new URL(request.url).searchParams.get('comment');
  const around = asked === null ? null : wholeNumber(asked);
  return { ...threadChoice(request), ...pagingOf(request, commentsAPage), around };
}
