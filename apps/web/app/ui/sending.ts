import { useState } from 'react';
import { useActionData, useNavigation } from 'react-router';
import type { RefusedForm } from '../server/forms.ts';

interface Sending {
  /** The form's last sending, where it was refused. */
  refused: RefusedForm | null;
  /** Another one after each finished sending: what is keyed by it starts anew, empty or with what was refused. */
  round: number;
}

/** How the last sending of one of the page's forms went. Other forms on the page keep what is being typed in them. */
export function useSending(form: string): Sending {
  const sent: unknown = useActionData();
  const refused = isRefused(sent) && sent.form === form ? sent : null;
  const isUnderWay = useNavigation().formData?.get('form') === form;
  const [seen, setSeen] = useState({ isUnderWay: false, round: 0 });
  if (seen.isUnderWay !== isUnderWay) setSeen({ isUnderWay, round: isUnderWay ? seen.round : seen.round + 1 });
  return { refused, round: seen.round };
}

function isRefused(sent: unknown): sent is RefusedForm {
  return typeof sent === 'object' && sent !== null && 'refusal' in sent && 'form' in sent;
}
