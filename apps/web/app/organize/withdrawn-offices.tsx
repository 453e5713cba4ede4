import { useLingui } from '@lingui/react';
import type { OfficeLinePartsFragment } from '../generated/operations.ts';
import { OfficeLine } from './office-line.tsx';

interface WithdrawnOfficesProps {
  offices: readonly (OfficeLinePartsFragment & { endReason: string | null })[];
  zone: string;
}

/** Offices that were withdrawn, with the reasons, folded; nothing where there are none. */
export function WithdrawnOffices({ offices, zone }: WithdrawnOfficesProps) {
  const { i18n } = useLingui();
  if (offices.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('Withdrawn offices')}</summary>
      <ul className="list">
        {offices.map((each) => (
          <li key={each.id}>
            <OfficeLine office={each} zone={zone} />
            <blockquote dir="auto">{each.endReason}</blockquote>
          </li>
        ))}
      </ul>
    </details>
  );
}
