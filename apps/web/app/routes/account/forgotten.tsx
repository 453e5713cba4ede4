import { useLingui } from '@lingui/react';
import type { ActionFunctionArgs } from 'react-router';
import { RequestPasswordResetDocument } from '../../generated/operations.ts';
import { done } from '../../server/done.ts';
import { readForm, refused } from '../../server/forms.ts';
import { run } from '../../server/graphql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Heading } from '../../ui/heading.tsx';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { requestPasswordReset } = await run(context, RequestPasswordResetDocument, {
    input: { email: form.text('email') },
  });
  if (requestPasswordReset.refusal) return refused(form, requestPasswordReset.refusal);
  return done(context, 'requestPasswordReset', '/sign-in', requestPasswordReset.email ?? '');
}

export default function Forgotten() {
  const { i18n } = useLingui();
  return (
    <>
      <Heading title={i18n.t('Password forgotten')} crumbs={[{ label: i18n.t('Sign in'), to: '/sign-in' }]} />
      <p>{i18n.t('A link to set a new password is sent to the address of your account. It is valid for two hours.')}</p>
      <ActForm name="forgotten">
        <TextField name="email" type="email" label={i18n.t('E-mail address')} autoComplete="username" />
        <Button>{i18n.t('Send link')}</Button>
      </ActForm>
    </>
  );
}
