import { useLingui } from '@lingui/react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { ResetPasswordDocument } from '../../generated/operations.ts';
import { pageContext } from '../../request-context.ts';
import { done } from '../../server/done.ts';
import { readForm, refused } from '../../server/forms.ts';
import { run } from '../../server/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { Hidden } from '../../ui/acts/hidden.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';

export function loader({ request }: LoaderFunctionArgs) {
  return { token: new URL(request.url).searchParams.get('token') ?? '' };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { resetPassword } = await run(context, ResetPasswordDocument, {
    input: { token: form.text('token'), password: form.secret('password') },
  });
  if (resetPassword.refusal) return refused(form, resetPassword.refusal);
  if (resetPassword.sessionToken) context.get(pageContext).signIn(resetPassword.sessionToken);
  return done(context, 'resetPassword', '/me');
}

export default function NewPassword() {
  const { i18n } = useLingui();
  const { token } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading title={i18n.t('Set a new password')} />
      <p>{i18n.t('Every session of your account is ended, and you are signed in here.')}</p>
      <ActForm name="new-password">
        <Hidden act="resetPassword" token={token} />
        <TextField
          name="password"
          type="password"
          label={i18n.t('New password')}
          hint={i18n.t('At least 10 characters. Several words are easier to remember and harder to guess.')}
          autoComplete="new-password"
        />
        <Button>{i18n.t('Set password')}</Button>
      </ActForm>
    </>
  );
}
