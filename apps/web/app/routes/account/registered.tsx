import { useLingui } from '@lingui/react';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { returnAddress, withReturn } from '../../server/return-address.ts';
import { Heading } from '../../ui/heading.tsx';

export function loader({ request }: LoaderFunctionArgs) {
  return { to: returnAddress(request) };
}

/** What follows registering: the message above says where the link went. */
export default function Registered() {
  const { i18n } = useLingui();
  const { to } = useLoaderData<typeof loader>();
  return (
    <>
      <Heading title={i18n.t('Confirm your address')} />
      <p>
        {i18n.t(
          'Open the link in the message to confirm your address; you are signed in then. It is valid for three days. If nothing arrives, look among unwanted mail, or sign in and ask for the link once more.',
        )}
      </p>
      <p>
        <Link to={withReturn('/sign-in', to)}>{i18n.t('Sign in')}</Link>
      </p>
    </>
  );
}
