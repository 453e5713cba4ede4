import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { fieldId, useFormName, useRefused } from './act-form.tsx';
import { useReason } from './refusal.tsx';

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
}

/** What an input needs: its id and value, and what describes it. The value that was sent and refused wins over the given one. */
export function useField(name: string, given: string | undefined, hasHint: boolean) {
  const form = useFormName();
  const refused = useRefused();
  const wrong = refused?.refusal?.field === name;
  const id = fieldId(form, name);
  const described = [hasHint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    value: refused ? (refused.values[name]?.[0] ?? '') : given,
    refused,
    wrong,
    described: described || undefined,
  };
}

/** Label, hint and error around one input. No input has a `maxlength`: browsers then cut off what is pasted without a word; the API says what is too long. */
export function Field({ name, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  const { i18n } = useLingui();
  const { id } = useField(name, undefined, Boolean(hint));
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="optional">{i18n.t('(optional)')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError name={name} />
      {children}
    </div>
  );
}

export function FieldError({ name }: { name: string }) {
  const { id, refused, wrong } = useField(name, undefined, false);
  const reason = useReason();
  return refused?.refusal && wrong ? (
    <p className="field-error" id={`${id}-error`}>
      {reason(refused.refusal)}
    </p>
  ) : null;
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'datetime-local' | 'url';
  value?: string;
  autoComplete?: string;
  language?: string;
}

export function TextField({ type = 'text', value, autoComplete, language, ...field }: TextFieldProps) {
  const input = useField(field.name, value, Boolean(field.hint));
  return (
    <Field {...field}>
      <input
        id={input.id}
        name={field.name}
        type={type}
        defaultValue={input.value}
        required={!field.optional}
        autoComplete={autoComplete}
        lang={language}
        dir={type === 'text' ? 'auto' : undefined}
        aria-invalid={input.wrong || undefined}
        aria-describedby={input.described}
      />
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  value?: string;
  /** For a whole proposal rather than a comment. */
  long?: boolean;
}

export function TextArea({ value, long, ...field }: TextAreaProps) {
  const input = useField(field.name, value, Boolean(field.hint));
  return (
    <Field {...field}>
      <textarea
        id={input.id}
        name={field.name}
        defaultValue={input.value}
        required={!field.optional}
        data-long={long || undefined}
        dir="auto"
        aria-invalid={input.wrong || undefined}
        aria-describedby={input.described}
      />
    </Field>
  );
}
