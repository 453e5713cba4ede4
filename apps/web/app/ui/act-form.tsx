import { useLingui } from '@lingui/react';
import { createContext, type ReactNode, useContext, useId } from 'react';
import { Form } from 'react-router';
import { useFrame } from '../frame.ts';
import type { RefusalPartsFragment } from '../generated/operations.ts';
import type { RefusedForm } from '../server/forms.ts';
import { useReason } from './refusal.tsx';
import { useRefusedForm } from './refused-form.ts';
import { Deadline } from './time.tsx';

/** What the fields of a form need to know of its last, refused sending; null where there was none. */
const Refused = createContext<RefusedForm | null>(null);

export function useRefused(): RefusedForm | null {
  return useContext(Refused);
}

export const fieldId = (form: string, field: string) => `${form}-${field}`;

const FormName = createContext('');

export function useFormName(): string {
  return useContext(FormName);
}

interface ActFormProps {
  /** Which of the page's forms it is; the action reads it as `form.name`. Unique on the page. */
  name: string;
  /** The address that answers, where it is another than the page's. */
  action?: string;
  children: ReactNode;
}

/**
 * A form that works without scripts. It carries a key that makes sending it twice harmless; refused, it says why above the fields and beside the
 * one that was wrong, and everything typed is still there.
 */
export function ActForm({ name, action, children }: ActFormProps) {
  const key = useId();
  const frame = useFrame();
  const refused = useRefusedForm(name);
  return (
    <Form method="post" action={action} className="act" noValidate={Boolean(refused?.refusal)} id={name}>
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="idempotencyKey" value={`${frame?.formKey}${key}`} autoComplete="off" />
      <FormName value={name}>
        <Refused value={refused}>
          {refused?.refusal && <RefusedSummary form={name} refusal={refused.refusal} />}
          {children}
        </Refused>
      </FormName>
    </Form>
  );
}

function RefusedSummary({ form, refusal }: { form: string; refusal: RefusalPartsFragment }) {
  const { i18n } = useLingui();
  const reason = useReason();
  return (
    <div className="notice" data-kind="error" role="alert" tabIndex={-1} {...focused}>
      <p>
        <strong>{i18n.t('This was not done.')}</strong>{' '}
        {refusal.field ? <a href={`#${fieldId(form, refusal.field)}`}>{reason(refusal)}</a> : reason(refusal)}
      </p>
      {refusal.until && (
        <p>
          {i18n.t('Possible from:')} <Deadline at={refusal.until} zone="UTC" />
        </p>
      )}
    </div>
  );
}

/** The reader is led to what went wrong. */
const focused = { autoFocus: true };
