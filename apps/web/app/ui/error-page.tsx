import { useLingui } from '@lingui/react';
import { isRouteErrorResponse, Link, useLocation } from 'react-router';
import { useFrame } from '../frame.ts';
import { withReturn } from '../server/return-address.ts';
import { Heading } from './heading.tsx';
import { isRefusal, useReason } from './refusal.tsx';

/** What stands in the place of a page that is not there, is not for this reader, or could not be made. */
export function ErrorPage({ error }: { error: unknown }) {
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  if (isRouteErrorResponse(error) && error.status === 403) return <NotAllowed data={error.data} />;
  if (isRouteErrorResponse(error) && error.status < 500) return <NotUnderstood />;
  return <Fault />;
}

function NotFound() {
  const { i18n } = useLingui();
  return (
    <>
      <Heading title={i18n.t('Page not found')} />
      <p>
        {i18n.t(
          'There is no page at this address, or it is not open to you. If you typed the address, check it; a proposal or poll is found from its forum’s page.',
        )}
      </p>
      <HomeLink />
    </>
  );
}

function NotAllowed({ data }: { data: unknown }) {
  const { i18n } = useLingui();
  const reason = useReason();
  const refusal =
    typeof data === 'object' && data !== null && 'refusal' in data && isRefusal(data.refusal) ? data.refusal : null;
  const { pathname } = useLocation();
  const signIn = refusal?.code === 'NOT_SIGNED_IN';
  return (
    <>
      <Heading title={i18n.t('This page is not open to you')} />
      {refusal && <p>{reason(refusal)}</p>}
      {signIn ? (
        <p>
          <Link to={withReturn('/sign-in', pathname)}>{i18n.t('Sign in')}</Link>
        </p>
      ) : (
        <HomeLink />
      )}
    </>
  );
}

function NotUnderstood() {
  const { i18n } = useLingui();
  return (
    <>
      <Heading title={i18n.t('This request was not understood')} />
      <p>{i18n.t('Nothing was changed. Go back and send the form from its page once more.')}</p>
      <HomeLink />
    </>
  );
}

function Fault() {
  const { i18n } = useLingui();
  const frame = useFrame();
  return (
    <>
      <Heading title={i18n.t('This page could not be made')} />
      <p>
        {i18n.t('The fault is ours. What you sent was either done whole or not at all; sending it again does no harm.')}
      </p>
      {frame && (
        <p>
          {i18n.t('If you report this, give this number:')}{' '}
          <span className="hash" dir="ltr">
            {frame.requestId}
          </span>
        </p>
      )}
      <HomeLink />
    </>
  );
}

function HomeLink() {
  const { i18n } = useLingui();
  return (
    <p>
      <Link to="/">{i18n.t('Forums')}</Link>
    </p>
  );
}
