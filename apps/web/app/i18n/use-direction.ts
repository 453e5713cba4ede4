import { useLingui } from '@lingui/react';
import { directionOf } from './direction.ts';

/** The direction of the page, for drawings; everything else follows from logical CSS properties. */
export function useDirection(): 'ltr' | 'rtl' {
  return directionOf(useLingui().i18n.locale);
}
