import type { I18n } from '@lingui/core';
import type { Outcome, VotesNeededPartsFragment } from '../generated/operations.ts';

/** Ballots that were cast and say something else, or votes of those who did not vote. */
export type Kind = 'CHANGED' | 'ADDED';

/** "Had 3 ballots been cast differently, it would have passed." */
export function neededWords(
  i18n: I18n,
  kind: Kind,
  { fewest, atLeast }: Pick<VotesNeededPartsFragment, 'fewest' | 'atLeast'>,
  other: Outcome,
): string {
  if (kind === 'CHANGED') {
    if (atLeast === null) return i18n.t('However the ballots had been cast, the outcome would have been the same.');
    if (fewest === null)
      return i18n.t(
        '{count, plural, one {At least # ballot would have had to be cast differently for the other outcome. How many exactly was not worked out.} other {At least # ballots would have had to be cast differently for the other outcome. How many exactly was not worked out.}}',
        { count: atLeast },
      );
    return other === 'PASSED'
      ? i18n.t(
          '{count, plural, one {Had # ballot been cast differently, it would have passed.} other {Had # ballots been cast differently, it would have passed.}}',
          { count: fewest },
        )
      : i18n.t(
          '{count, plural, one {Had # ballot been cast differently, it would have failed.} other {Had # ballots been cast differently, it would have failed.}}',
          { count: fewest },
        );
  }
  if (atLeast === null)
    return i18n.t('However those who did not vote had voted, the outcome would have been the same.');
  if (fewest === null)
    return i18n.t(
      '{count, plural, one {At least # more vote would have been needed for the other outcome. How many exactly was not worked out.} other {At least # more votes would have been needed for the other outcome. How many exactly was not worked out.}}',
      { count: atLeast },
    );
  return other === 'PASSED'
    ? i18n.t(
        '{count, plural, one {With # more vote, from those who did not vote, it would have passed.} other {With # more votes, from those who did not vote, it would have passed.}}',
        { count: fewest },
      )
    : i18n.t(
        '{count, plural, one {With # more vote, from those who did not vote, it would have failed.} other {With # more votes, from those who did not vote, it would have failed.}}',
        { count: fewest },
      );
}
