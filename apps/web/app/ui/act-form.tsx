import { useLingui } from '@lingui/react';
import { createContext, type ReactNode, useContext, useId } from 'react';
import { Form } from 'react-router';
import { useFrame } from '../frame.ts';
import type { RefusalPartsFragment } from '../generated/operations.ts';
import type { RefusedForm } from '../server/forms.ts';
import { useReason } from './refusal.tsx';
import { useSending } from './sending.ts';

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
  /** Answers with a whole new page, as for a visitor: where the language or the person of the page changes. */
  reloadDocument?: boolean;
  children: ReactNode;
}

/**
 * A form that works without scripts. It carries a key that makes sending it twice harmless; refused, it says why above the fields and beside the
 * one that was wrong, and everything typed is still there.
 */
export function ActForm({ name, action, reloadDocument, children }: ActFormProps) {
  const key = useId();
  const frame = useFrame();
  const { refused, round } = useSending(name);
  return (
    <Form
      key={round}
      method="post"
      action={action}
      reloadDocument={reloadDocument}
      className="act"
      noValidate={Boolean(refused?.refusal)}
      id={name}
    >
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="idempotencyKey" value={`${frame?.formKey}${key}`} suppressHydrationWarning />
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
    <div className="notice" data-kind="error" role="alert" tabIndex={-1} ref={takeFocus} {...focused}>
      <p>
        <strong>{i18n.t('This was not done.')}</strong>{' '}
        {refusal.field ? <a href={`#${fieldId(form, refusal.field)}`}>{reason(refusal)}</a> : reason(refusal)}
      </p>
    </div>
  );
}

/** The reader is led to what went wrong: by the attribute where the whole page was sent anew, else by the function. */
const focused = { autoFocus: true };
function takeFocus(summary: HTMLElement | null) {
  summary?.focus();
}
