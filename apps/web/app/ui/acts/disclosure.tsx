import type { ReactNode } from 'react';
import { useSending } from '../sending.ts';

interface DisclosureProps {
  /** The `name` of the form inside: refused, it stays in sight; sent, it closes. */
  form: string;
  /** Says the act: "Reply". */
  label: string;
  children: ReactNode;
}

/** A form that is not always needed, behind a word. Opens without scripts. */
export function Disclosure({ form, label, children }: DisclosureProps) {
  const { refused, round } = useSending(form);
  return (
    <details className="disclosure" key={round} open={refused !== null || undefined}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
