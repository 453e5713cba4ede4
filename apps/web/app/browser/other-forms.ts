/** By the form's id, and in it by the field's name: its texts, or the values of what is chosen in it. */
type Forms = Record<string, Record<string, readonly string[]>>;

const place = `plenary forms ${location.pathname}`;

/** Sending one form of a page leaves what is being typed in its others: they hold it again when the page comes back. */
export function keepOtherForms(): void {
  restore();
  document.addEventListener('submit', ({ target }) => {
    // Signing out ends what this tab may know.
    if (target instanceof HTMLFormElement && new URL(target.action).pathname === location.pathname) keep(target);
  });
}

function keep(sent: HTMLFormElement): void {
  const others = [...document.forms].filter((form) => form !== sent && form.id && fieldsOf(form).some(isChanged));
  if (others.length === 0) return;
  const forms: Forms = Object.fromEntries(others.map((form) => [form.id, valuesOf(form)]));
  try {
    sessionStorage.setItem(place, JSON.stringify(forms));
  } catch {
    return;
  }
}

function restore(): void {
  try {
    const forms: Forms = JSON.parse(sessionStorage.getItem(place) ?? '{}');
    sessionStorage.removeItem(place);
    for (const [id, values] of Object.entries(forms)) fill(id, values);
  } catch {
    return;
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields that hold what the reader typed or chose; no password is kept. */
function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('input:not([type="hidden"], [type="password"]), textarea, select')];
}

const isChoice = (field: Field): field is HTMLInputElement => field.type === 'radio' || field.type === 'checkbox';

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return ![...field.options].every((it) => it.selected === it.defaultSelected);
  return isChoice(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

function valuesOf(form: HTMLFormElement): Record<string, string[]> {
  const isHeld = (field: Field) => !isChoice(field) || field.checked;
  const byName = Object.groupBy(fieldsOf(form), ({ name }) => name);
  return Object.fromEntries(
    Object.entries(byName).map(([name, fields = []]) => [name, fields.filter(isHeld).map(({ value }) => value)]),
  );
}

function fill(id: string, values: Forms[string]): void {
  const form = document.getElementById(id);
  if (!(form instanceof HTMLFormElement)) return;
  for (const field of fieldsOf(form)) {
    const kept = values[field.name];
    if (!kept) continue;
    if (isChoice(field)) field.checked = kept.includes(field.value);
    else field.value = kept[0] ?? '';
  }
  form.closest('details')?.setAttribute('open', '');
}
