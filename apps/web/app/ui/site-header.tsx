import { useLingui } from '@lingui/react';
import { Form, Link, NavLink, useLocation, useSearchParams } from 'react-router';
import type { ViewerSummary } from '../request-context.ts';
import { localPath, withReturn } from '../server/return-address.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** Nobody wants to go back to these once they are signed in. */
const accountPages = new Set(['/sign-in', '/register', '/registered', '/confirm', '/forgotten', '/new-password']);

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
        <Form method="post" action="/sign-out">
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
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const isAccountPage = accountPages.has(pathname);
  const to = isAccountPage ? localPath(search.get('to')) : pathname === '/' ? null : pathname;
  return (
    <>
      <li>
        <NavLink to={withReturn('/sign-in', to)}>{i18n.t('Sign in')}</NavLink>
      </li>
      <li>
        <NavLink to={withReturn('/register', to)}>{i18n.t('Register')}</NavLink>
      </li>
    </>
  );
}
