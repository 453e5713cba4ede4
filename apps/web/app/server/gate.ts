import { redirect } from 'react-router';
import type { RefusalPartsFragment } from '../generated/operations.ts';
import { pageContext, type ViewerSummary } from '../request-context.ts';
import { notAllowed } from './answers.ts';
import type { ActContext } from './graphql.ts';
import { pageOf } from './page-of.ts';
import { withReturn } from './return-address.ts';

/** Sends a visitor to sign in, and back to this page then. */
export function requireViewer(request: Request, context: ActContext): ViewerSummary {
  const { viewer } = context.get(pageContext);
  if (!viewer) throw redirect(withReturn('/sign-in', pageOf(request)));
  return viewer;
}

/** Keeps a page to those who may do what it is for: a visitor is asked to sign in, others are told why not. */
export function requireMay(request: Request, refusal: RefusalPartsFragment | null): void {
  if (refusal?.code === 'NOT_SIGNED_IN') throw redirect(withReturn('/sign-in', pageOf(request)));
  if (refusal) throw notAllowed(refusal);
}
