import type { ReactNode } from 'react';
import { Field, FieldError, useField } from './field.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface ChoiceProps {
  name: string;
  label: string;
  hint?: string;
  choices: readonly Choice[];
  optional?: boolean;
}

/** One of many, in a native list. Where it is optional, or nothing is chosen beforehand, it begins with an empty line. */
export function SelectField({ choices, value, ...field }: ChoiceProps & { value?: string }) {
  const input = useField(field.name, value, Boolean(field.hint));
  return (
    <Field {...field}>
      <select
        id={input.id}
        name={field.name}
        defaultValue={input.value ?? ''}
        required={!field.optional}
        aria-invalid={input.wrong || undefined}
        aria-describedby={input.described}
      >
        {(field.optional || !value) && <option value="" />}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of few, each in sight with its hint. Nothing is chosen beforehand unless given: nobody votes by leaving a form as it was. */
export function RadioField({ choices, value, ...field }: ChoiceProps & { value?: string }) {
  const input = useField(field.name, value, Boolean(field.hint));
  return (
    <ChoiceSet {...field} input={input}>
      {choices.map((choice, index) => (
        <label className="choice" key={choice.value}>
          <input
            id={index === 0 ? input.id : undefined}
            type="radio"
            name={field.name}
            value={choice.value}
            defaultChecked={input.value === choice.value}
            required={!field.optional}
          />
          <span>{choice.label}</span>
          {choice.hint && <span className="hint">{choice.hint}</span>}
        </label>
      ))}
    </ChoiceSet>
  );
}

/** Any number of few. */
export function CheckboxField({ choices, values = [], ...field }: ChoiceProps & { values?: readonly string[] }) {
  const input = useField(field.name, undefined, Boolean(field.hint));
  const chosen = input.refused ? (input.refused.values[field.name] ?? []) : values;
  return (
    <ChoiceSet {...field} input={input}>
      {choices.map((choice, index) => (
        <label className="choice" key={choice.value}>
          <input
            id={index === 0 ? input.id : undefined}
            type="checkbox"
            name={field.name}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
          />
          <span>{choice.label}</span>
          {choice.hint && <span className="hint">{choice.hint}</span>}
        </label>
      ))}
    </ChoiceSet>
  );
}

interface ChoiceSetProps extends Omit<ChoiceProps, 'choices'> {
  input: ReturnType<typeof useField>;
  children: ReactNode;
}

function ChoiceSet({ name, label, hint, input, children }: ChoiceSetProps) {
  return (
    <fieldset className="field" aria-describedby={input.described}>
      <legend>{label}</legend>
      {hint && (
        <p className="hint" id={`${input.id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError name={name} />
      <div className="choices">{children}</div>
    </fieldset>
  );
}
