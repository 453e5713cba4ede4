import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { SignInDocument } from '../../generated/operations.ts';
import { pageContext } from '../../request-context.ts';
import { readForm, refused } from '../../server/forms.ts';
import { run } from '../../server/graphql.ts';
import { returnAddress, withReturn } from '../../server/return-address.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';

export function loader({ request, context }: LoaderFunctionArgs) {
  const to = returnAddress(request);
  if (context.get(pageContext).viewer) throw redirect(to ?? '/me');
  return { to };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { signIn } = await run(context, SignInDocument, {
    input: { email: form.text('email'), password: form.secret('password') },
  });
  if (signIn.refusal) return refused(form, signIn.refusal);
  if (signIn.sessionToken) context.get(pageContext).signIn(signIn.sessionToken);
  return redirect(returnAddress(request) ?? '/me', 303);
}

export default function SignIn() {
  const { i18n } = useLingui();
  const { to } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading title={i18n.t('Sign in')} />
      <ActForm name="sign-in">
        <TextField name="email" type="email" label={i18n.t('E-mail address')} autoComplete="username" />
        <TextField name="password" type="password" label={i18n.t('Password')} autoComplete="current-password" />
        <Button>{i18n.t('Sign in')}</Button>
      </ActForm>
      <ul className="links">
        <li>
          <Link to="/forgotten">{i18n.t('Password forgotten')}</Link>
        </li>
        <li>
          <Link to={withReturn('/register', to)}>{i18n.t('Register')}</Link>
        </li>
      </ul>
    </>
  );
}
