import { useLingui } from '@lingui/react';
import type { RefusalPartsFragment } from '../generated/operations.ts';
import { ActForm } from '../ui/act-form.tsx';
import { BaseVersion } from '../ui/acts/base-version.tsx';
import { Disclosure } from '../ui/acts/disclosure.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { useReason } from '../ui/refusal.tsx';

interface RemovalProps {
  act: 'removeSession' | 'removeAgendaItem';
  /** The id, by the name that the act has for it. */
  of: Record<string, string>;
  thing: { version: number; viewerMayNotRemove: RefusalPartsFragment | null };
  label: string;
  consequence: string;
}

/** Removes something of the programme, or says what stands in the way. */
export function Removal({ act, of, thing, label, consequence }: RemovalProps) {
  const { i18n } = useLingui();
  const reason = useReason();
  if (thing.viewerMayNotRemove) {
    return (
      <p className="notice">
        <strong>{i18n.t('It cannot be removed.')}</strong> {reason(thing.viewerMayNotRemove)}
      </p>
    );
  }
  return (
    <Disclosure form="remove" label={label}>
      <ActForm name="remove">
        <Hidden act={act} {...of} />
        <BaseVersion version={thing.version} />
        <p>{consequence}</p>
        <Button>{label}</Button>
      </ActForm>
    </Disclosure>
  );
}
