import { useLingui } from '@lingui/react';
import type { PollMethod, SensitivityPartsFragment } from '../generated/operations.ts';
import { tellsReasons } from './counted-as.ts';
import { VotesNeeded } from './votes-needed.tsx';

interface ClosenessProps {
  sensitivity: SensitivityPartsFragment;
  method: PollMethod;
  /** The poll's rule as canonical JSON. */
  definition: string;
}

/** How many votes would have led to the other outcome, and where: of those cast, and of those who did not vote. */
export function Closeness({ sensitivity: { other, changed, added }, method, definition }: ClosenessProps) {
  const { i18n } = useLingui();
  const withReasons = tellsReasons(definition);
  return (
    <section aria-labelledby="closeness">
      <h2 id="closeness">{i18n.t('How close it was')}</h2>
      {changed && added ? (
        <>
          <VotesNeeded kind="CHANGED" needed={changed} other={other} method={method} withReasons={withReasons} />
          <VotesNeeded kind="ADDED" needed={added} other={other} method={method} withReasons={withReasons} />
        </>
      ) : (
        <p>{i18n.t('This is not shown: it would betray votes of a group with few members.')}</p>
      )}
    </section>
  );
}
