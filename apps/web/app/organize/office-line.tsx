import { useLingui } from '@lingui/react';
import type { OfficeLinePartsFragment } from '../generated/operations.ts';
import { Label } from '../ui/label.tsx';
import { useStandingWords } from '../ui/standing.ts';
import { Time } from '../ui/time.tsx';

/** Who has or had which office, and from when until when. */
export function OfficeLine({ office, zone }: { office: OfficeLinePartsFragment; zone: string }) {
  const { i18n } = useLingui();
  const words = useStandingWords().office;
  return (
    <>
      <h3>
        <bdi>{office.holder.displayName}</bdi>
      </h3>
      <p className="facts">
        <span>{words[office.office]}</span>
        <span>
          <Label>{i18n.t('Since:')}</Label>
          <Time at={office.grantedAt} zone={zone} style="day" />
        </span>
        {office.endedAt && (
          <span>
            <Label>{i18n.t('Until:')}</Label>
            <Time at={office.endedAt} zone={zone} style="day" />
          </span>
        )}
      </p>
    </>
  );
}
