import { useLingui } from '@lingui/react';
import type { OfficePartsFragment } from '../generated/operations.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Disclosure } from '../ui/acts/disclosure.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { useReason } from '../ui/refusal.tsx';
import { OfficeLine } from './office-line.tsx';

interface OfficesProps {
  offices: readonly OfficePartsFragment[];
  zone: string;
}

/** Who holds which office, with the way to withdraw each. */
export function Offices({ offices, zone }: OfficesProps) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">{i18n.t('Offices')}</h2>
      <ul className="list">
        {offices.map((each) => (
          <li key={each.id}>
            <OfficeLine office={each} zone={zone} />
            <Withdrawal office={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Withdrawal({ office }: { office: OfficePartsFragment }) {
  const { i18n } = useLingui();
  const reason = useReason();
  if (office.viewerMayNotWithdraw) return <p className="soft">{reason(office.viewerMayNotWithdraw)}</p>;
  const form = `withdraw-${office.id}`;
  return (
    <Disclosure form={form} label={i18n.t('Withdraw office')}>
      <ActForm name={form}>
        <Hidden act="withdrawOffice" officeId={office.id} />
        <p>{i18n.t('From then on nothing can be done by virtue of this office. What was done stands.')}</p>
        <TextArea
          name="reason"
          label={i18n.t('Reason')}
          hint={i18n.t(
            'It is kept with the office. The public record shows its seal, and whose office it was by pseudonym.',
          )}
        />
        <Button>{i18n.t('Withdraw office')}</Button>
      </ActForm>
    </Disclosure>
  );
}
