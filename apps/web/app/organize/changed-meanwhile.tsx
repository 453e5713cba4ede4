import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { useRefusedForm } from '../ui/refused-form.ts';

interface ChangedMeanwhileProps {
  /** The `name` of the form that was stale. */
  form: string;
  /** What stands now, by the names of the form's fields. */
  now: readonly { label: string; text: ReactNode }[];
}

/** Where a form was refused because somebody else was faster: what stands now, above what was typed. */
export function ChangedMeanwhile({ form, now }: ChangedMeanwhileProps) {
  const { i18n } = useLingui();
  const refused = useRefusedForm(form);
  if (refused?.refusal?.code !== 'CHANGED_MEANWHILE') return null;
  return (
    <div className="notice">
      <p>
        <strong>{i18n.t('What stands now:')}</strong>
      </p>
      <dl className="terms">
        {now.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t('What you typed is below. Saving it replaces what stands now.')}</p>
    </div>
  );
}
