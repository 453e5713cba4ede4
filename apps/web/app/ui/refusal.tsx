import { useLingui } from '@lingui/react';
import { Link, useLocation } from 'react-router';
import type { RefusalPartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { withReturn } from '../server/return-address.ts';
import { refusalWords } from './refusal-words.ts';
import { Deadline } from './time.tsx';

/** Why not, in a sentence; with the limit that was passed, where one was. */
export function useReason() {
  const { i18n } = useLingui();
  const { number } = useFormats();
  return ({ code, limit, about }: RefusalPartsFragment): string => {
    if (code === 'TOO_LONG' && limit)
      return i18n.t('The text is longer than {limit} characters.', { limit: number(limit) });
    if (code === 'PASSWORD_WEAK' && limit)
      return i18n.t('The password is too common or has fewer than {limit} characters.', { limit: number(limit) });
    if (code === 'GROUP_TOO_SMALL' && limit && about)
      return i18n.t(
        'The rule weighs each group by itself, and {group} has fewer than {limit} voters: the outcome would tell their votes. Make the poll named, choose a rule over all votes together, or leave the group out.',
        { group: about, limit: number(limit) },
      );
    return i18n.t(refusalWords[code]);
  };
}

interface RefusalProps {
  /** What cannot be done, as a sentence: "You cannot vote in this poll." */
  what: string;
  refusal: RefusalPartsFragment;
  /** The forum's zone, in which the time of `until` is said. */
  zone: string;
  /** Where the reader can ask for accreditation in this forum. */
  joinPath?: string;
}

/** What cannot be done, why, and from when or by which step it can. Stands where the act itself would stand. */
export function RefusalNotice({ what, refusal, zone, joinPath }: RefusalProps) {
  const { i18n } = useLingui();
  const reason = useReason();
  return (
    <div className="notice">
      <p>
        <strong>{what}</strong> {reason(refusal)}
      </p>
      {refusal.until && (
        <p>
          {i18n.t('Possible from:')} <Deadline at={refusal.until} zone={zone} />
        </p>
      )}
      <WayOut code={refusal.code} joinPath={joinPath} />
    </div>
  );
}

function WayOut({ code, joinPath }: { code: string; joinPath: string | undefined }) {
  const { i18n } = useLingui();
  const { pathname } = useLocation();
  if (code === 'NOT_SIGNED_IN') {
    return (
      <p>
        <Link to={withReturn('/sign-in', pathname)}>{i18n.t('Sign in')}</Link>
      </p>
    );
  }
  if (code === 'NOT_ACCREDITED' && joinPath) {
    return (
      <p>
        <Link to={joinPath}>{i18n.t('Ask for accreditation')}</Link>
      </p>
    );
  }
  return null;
}

export function isRefusal(thing: unknown): thing is RefusalPartsFragment {
  return (
    typeof thing === 'object' &&
    thing !== null &&
    'code' in thing &&
    typeof thing.code === 'string' &&
    thing.code in refusalWords
  );
}
