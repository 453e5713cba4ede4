import { useLingui } from '@lingui/react';
import type { CountMethod } from '../generated/operations.ts';

/** The methods of counting by name, and each in a sentence. */
export function useMethodWords(): Record<CountMethod, { name: string; how: string }> {
  const { i18n } = useLingui();
  return {
    SCHULZE: {
      name: i18n.t('Schulze'),
      how: i18n.t(
        'Voters rank the options. Every two options are compared on all ballots; where the comparisons go in a circle, the strongest path of victories decides.',
      ),
    },
    RANKED_PAIRS: {
      name: i18n.t('Ranked pairs'),
      how: i18n.t(
        'Voters rank the options. Every two options are compared on all ballots; victories are kept from the clearest down, unless one would close a circle.',
      ),
    },
    BORDA: {
      name: i18n.t('Borda count'),
      how: i18n.t('Voters rank the options. Each gets a point for every option ranked below it; the most points win.'),
    },
    INSTANT_RUNOFF: {
      name: i18n.t('Instant run-off'),
      how: i18n.t(
        'Voters rank the options. The one with the fewest votes is excluded and its votes go to the next choice on each ballot, until two remain.',
      ),
    },
    SCOTTISH_STV: {
      name: i18n.t('Single transferable vote (Scottish rules)'),
      how: i18n.t(
        'Voters rank the options. Whichever reaches the quota is chosen; votes beyond it, and those of the excluded, go on to the next choice at the value that is left.',
      ),
    },
    MEEK_STV: {
      name: i18n.t('Single transferable vote (Meek)'),
      how: i18n.t(
        'Voters rank the options. Each chosen option keeps the share of every vote that it needs, found anew in every round; the rest goes to the next choice.',
      ),
    },
    APPROVAL: {
      name: i18n.t('Approval'),
      how: i18n.t('Voters approve as many options as they like; the most approvals win.'),
    },
    SCORE: {
      name: i18n.t('Score'),
      how: i18n.t('Voters give each option a score; the highest sum wins. No opinion is not the same as 0.'),
    },
    TRAFFIC_LIGHT: {
      name: i18n.t('Traffic light'),
      how: i18n.t('Voters mark each option green, amber or red.'),
    },
  };
}
