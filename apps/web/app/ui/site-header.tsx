import { useLingui } from '@lingui/react';
import { Form, Link, NavLink } from 'react-router';
import type { ViewerSummary } from '../request-context.ts';
import { LanguageSwitch } from './language-switch.tsx';

export function SiteHeader({ viewer }: { viewer: ViewerSummary | null }) {
  const { i18n } = useLingui();
  return (
    <header className="site-header">
      <div className="frame">
        <Link className="brand" to="/">
          Plenary
        </Link>
        <LanguageSwitch />
        <nav className="main-links" aria-label={i18n.t('Main')}>
          <ul className="links">
            <li>
              <NavLink to="/" end>
                {i18n.t('Forums')}
              </NavLink>
            </li>
            {viewer ? <SignedIn viewer={viewer} /> : <SignedOut />}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function SignedIn({ viewer }: { viewer: ViewerSummary }) {
  const { i18n } = useLingui();
  return (
    <>
      <li>
        <NavLink to="/me">
          <bdi>{viewer.name}</bdi>
        </NavLink>
      </li>
      <li>
        <Form method="post" action="/sign-out" reloadDocument>
          <button type="submit" className="button" data-weight="plain">
            {i18n.t('Sign out')}
          </button>
        </Form>
      </li>
    </>
  );
}

function SignedOut() {
  const { i18n } = useLingui();
  return (
    <>
      <li>
        <NavLink to="/sign-in">{i18n.t('Sign in')}</NavLink>
      </li>
      <li>
        <NavLink to="/register">{i18n.t('Register')}</NavLink>
      </li>
    </>
  );
}
