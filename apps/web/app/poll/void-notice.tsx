import { useLingui } from '@lingui/react';
import type { PollPartsFragment } from '../generated/operations.ts';
import { Label } from '../ui/label.tsx';
import { Time } from '../ui/time.tsx';

/** That a poll was declared void, when and why; nothing where it was not. */
export function VoidNotice({ poll, zone }: { poll: PollPartsFragment; zone: string }) {
  const { i18n } = useLingui();
  if (!poll.voidedAt) return null;
  return (
    <div className="notice">
      <p>
        <strong>{i18n.t('This poll was declared void.')}</strong> <Time at={poll.voidedAt} zone={zone} />
      </p>
      {poll.voidReason && (
        <p>
          <Label>{i18n.t('Reason:')}</Label>
          <bdi>{poll.voidReason}</bdi>
        </p>
      )}
      <p>{i18n.t('Its ballots stay on record and decide nothing.')}</p>
    </div>
  );
}
