import type { RefusalPartsFragment } from '../generated/operations.ts';
import { notUnderstood } from './answers.ts';

/** A form as it was sent: which one, its key against double sending, and its texts. */
export interface SentForm {
  /** The `name` of the `ActForm`. */
  readonly name: string;
  readonly idempotencyKey: string;
  /** A field's text without outer white space; empty where it was left out. */
  text(field: string): string;
  /** A password, as it was typed. */
  secret(field: string): string;
  /** A field's text, with null for an empty one. */
  optional(field: string): string | null;
  checked(field: string): boolean;
  all(field: string): string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A form that comes back to be sent again: refused by a rule, or to show a preview. Everything that was typed is in it. */
export interface RefusedForm {
  readonly form: string;
  /** Null where nothing was wrong. */
  readonly refusal: RefusalPartsFragment | null;
  readonly values: SentForm['values'];
  /** What the text will look like, as HTML. */
  readonly preview?: string;
}

export async function readForm(request: Request): Promise<SentForm> {
  const fields = await request.formData().catch(() => {
    throw notUnderstood();
  });
  const secret = (field: string) => {
    const value = fields.get(field);
    return typeof value === 'string' ? value : '';
  };
  const text = (field: string) => secret(field).trim();
  const names = [...new Set(fields.keys())].filter((field) => !field.startsWith('password'));
  return {
    name: text('form'),
    idempotencyKey: text('idempotencyKey'),
    text,
    secret,
    optional: (field) => text(field) || null,
    checked: (field) => fields.has(field),
    all: (field) => fields.getAll(field).map(String),
    values: Object.fromEntries(names.map((field) => [field, fields.getAll(field).map(String)])),
  };
}

/** What an action returns for a refused form. Passwords are never sent back; every other text is, so that nothing typed is lost. */
export function refused({ name, values }: SentForm, refusal: RefusalPartsFragment): RefusedForm {
  return { form: name, refusal, values };
}
