import { useActionData } from 'react-router';
import type { RefusedForm } from '../server/forms.ts';

/** The last sending of one of the page's forms, where it was refused or comes back with a preview. */
export function useRefusedForm(form: string): RefusedForm | null {
  const sent: unknown = useActionData();
  return isRefused(sent) && sent.form === form ? sent : null;
}

function isRefused(sent: unknown): sent is RefusedForm {
  return typeof sent === 'object' && sent !== null && 'refusal' in sent && 'form' in sent;
}
