import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ConfirmEmailDocument } from '../../generated/operations.ts';
import { pageContext } from '../../request-context.ts';
import { done } from '../../server/done.ts';
import { readForm, refused } from '../../server/forms.ts';
import { run } from '../../server/graphql.ts';
import { forgetReturn, notedReturn } from '../../server/return-address.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { Hidden } from '../../ui/acts/hidden.tsx';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';

export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { confirmEmail } = await run(context, ConfirmEmailDocument, { input: { token: form.text('token') } });
  if (confirmEmail.refusal) return refused(form, confirmEmail.refusal);
  if (confirmEmail.sessionToken) context.get(pageContext).signIn(confirmEmail.sessionToken);
  const answer = done(context, 'confirmEmail', notedReturn(request) ?? '/me');
  answer.headers.append('set-cookie', forgetReturn(context.get(pageContext)));
  return answer;
}

/** The mailed link leads here. Nothing happens before the button: programs that look at links in mails do not use it up. */
export default function Confirm() {
  const { i18n } = useLingui();
  const { token } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading title={i18n.t('Confirm your address')} />
      <ActForm name="confirm">
        <Hidden act="confirmEmail" token={token} />
        <p>{i18n.t('This confirms that the address is yours, and signs you in.')}</p>
        <Button>{i18n.t('Confirm address')}</Button>
      </ActForm>
    </>
  );
}
