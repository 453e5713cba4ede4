import type { RefusalPartsFragment } from '../generated/operations.ts';

/** A form as it was sent: which one, its key against double sending, and its texts. */
export interface SentForm {
  /** The `name` of the `ActForm`. */
  readonly name: string;
  readonly idempotencyKey: string;
  /** A field's text without outer white space; empty where it was left out. */
  text(field: string): string;
  /** The same, with null for an empty field. */
  optional(field: string): string | null;
  checked(field: string): boolean;
  all(field: string): string[];
  readonly values: Readonly<Record<string, string>>;
}

/** A form that a rule refused: it shows why, with everything that was typed. */
export interface RefusedForm {
  readonly form: string;
  readonly refusal: RefusalPartsFragment;
  readonly values: Readonly<Record<string, string>>;
}

export async function readForm(request: Request): Promise<SentForm> {
  const fields = await request.formData();
  const text = (field: string) => {
    const value = fields.get(field);
    return typeof value === 'string' ? value.trim() : '';
  };
  const values = [...fields].filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string' && !pair[0].startsWith('password'),
  );
  return {
    name: text('form'),
    idempotencyKey: text('idempotencyKey'),
    text,
    optional: (field) => text(field) || null,
    checked: (field) => fields.has(field),
    all: (field) => fields.getAll(field).map(String),
    values: Object.fromEntries(values),
  };
}

/** What an action returns for a refused form. Passwords are never sent back; every other text is, so that nothing typed is lost. */
export function refused({ name, values }: SentForm, refusal: RefusalPartsFragment): RefusedForm {
  return { form: name, refusal, values };
}
