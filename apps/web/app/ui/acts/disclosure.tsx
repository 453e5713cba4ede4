import type { ReactNode } from 'react';
import { useRefusedForm } from '../refused-form.ts';

interface DisclosureProps {
  /** The `name` of the form inside: refused, it stays in sight; sent, it closes. */
  form: string;
  /** Says the act: "Reply". */
  label: string;
  children: ReactNode;
}

/** A form that is not always needed, behind a word. Opens without scripts. */
export function Disclosure({ form, label, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={useRefusedForm(form) !== null || undefined}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
