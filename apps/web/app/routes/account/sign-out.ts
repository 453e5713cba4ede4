import { type ActionFunctionArgs, redirect } from 'react-router';
import { SignOutDocument } from '../../generated/operations.ts';
import { pageContext } from '../../request-context.ts';
import { done } from '../../server/done.ts';
import { readForm } from '../../server/forms.ts';
import { run } from '../../server/graphql.ts';

/** Signing out is a form's act; the address alone shows nothing. */
export function loader(): never {
  throw redirect('/');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const page = context.get(pageContext);
  const everywhere = (await readForm(request)).checked('everywhere');
  if (page.viewer) await run(context, SignOutDocument, { input: { everywhere } });
  page.signOut();
  return done(context, everywhere ? 'signOutEverywhere' : 'signOut', '/');
}
