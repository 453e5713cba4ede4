import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { RegisterDocument } from '../../generated/operations.ts';
import { pageContext } from '../../request-context.ts';
import { done } from '../../server/done.ts';
import { readForm, refused } from '../../server/forms.ts';
import { run } from '../../server/graphql.ts';
import { noteReturn, returnAddress, withReturn } from '../../server/return-address.ts';
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
  const { register } = await run(context, RegisterDocument, {
    input: {
      idempotencyKey: form.idempotencyKey,
      displayName: form.text('displayName'),
      email: form.text('email'),
      password: form.secret('password'),
      locale: context.get(pageContext).locale,
    },
  });
  if (register.refusal) return refused(form, register.refusal);
  const to = returnAddress(request);
  const answer = done(context, 'register', withReturn('/registered', to), register.email ?? '');
  if (to) answer.headers.append('set-cookie', noteReturn(to, context.get(pageContext)));
  return answer;
}

export default function Register() {
  const { i18n } = useLingui();
  const { to } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading title={i18n.t('Register')} />
      <p>
        {i18n.t(
          'With an account you can ask a forum for accreditation; accredited, you propose, comment and vote. Everything can be read without one.',
        )}
      </p>
      <p>
        {i18n.t('You have an account?')} <Link to={withReturn('/sign-in', to)}>{i18n.t('Sign in')}</Link>
      </p>
      <ActForm name="register">
        <TextField
          name="displayName"
          label={i18n.t('Your name')}
          hint={i18n.t('As others shall see it beside what you say.')}
          autoComplete="name"
        />
        <TextField
          name="email"
          type="email"
          label={i18n.t('E-mail address')}
          hint={i18n.t('Nobody else sees it. A link to confirm it is sent there.')}
          autoComplete="email"
        />
        <TextField
          name="password"
          type="password"
          label={i18n.t('Password')}
          hint={i18n.t('At least 10 characters. Several words are easier to remember and harder to guess.')}
          autoComplete="new-password"
        />
        <Button>{i18n.t('Register')}</Button>
      </ActForm>
    </>
  );
}
