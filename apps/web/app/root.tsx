import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { data, Links, type LoaderFunctionArgs, Outlet, useLocation, useRouteError } from 'react-router';
import { useFrame } from './frame.ts';
import { isLocale, languages, locales } from './i18n/locales.ts';
import icon from './icon.svg?url';
import { usePageScript } from './page-script.ts';
import { pageContext } from './request-context.ts';
import { cookieOf } from './server/cookies.ts';
import { doneMessage, saidOnce } from './server/done.ts';
import { JustDone } from './ui/acts/just-done.tsx';
import { ErrorPage } from './ui/error-page.tsx';
import { SiteFooter } from './ui/site-footer.tsx';
import { SiteHeader } from './ui/site-header.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/heading.css';
import './styles/forms.css';
import './styles/figures.css';
import './styles/thread.css';
import './styles/pages.css';
import './styles/acts.css';
import './styles/print.css';

export function loader({ request, context }: LoaderFunctionArgs) {
  const page = context.get(pageContext);
  const { viewer, now, origin, requestId } = page;
  const done = doneMessage(cookieOf(request.headers.get('cookie'), 'done'));
  const frame = { viewer, now, origin, requestId, done, formKey: crypto.randomUUID() };
  return data(frame, { headers: done ? { 'set-cookie': saidOnce(page) } : {} });
}

export function Layout({ children }: { children: ReactNode }) {
  const { i18n } = useLingui();
  const frame = useFrame();
  const pageScript = usePageScript();
  const { htmlLang, dir } = languages[isLocale(i18n.locale) ? i18n.locale : 'en'];
  return (
    <html lang={htmlLang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={icon} />
        <Links />
        {frame && <Addresses origin={frame.origin} />}
        <script type="module" src={pageScript} />
      </head>
      <body>
        <a className="skip unseen" href="#content">
          {i18n.t('Skip to the content')}
        </a>
        <SiteHeader viewer={frame?.viewer ?? null} />
        <main className="page" id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}

/** The page's one address, and those of its other languages. Only paging is part of what a page is; sorting and language are not. */
function Addresses({ origin }: { origin: string }) {
  const { pathname, search } = useLocation();
  const kept = new URLSearchParams(
    [...new URLSearchParams(search)].filter(([key]) => key === 'after' || key === 'before'),
  );
  const address = origin + pathname + (kept.size > 0 ? `?${kept}` : '');
  return (
    <>
      <link rel="canonical" href={address} />
      {locales.map((locale) => (
        <link
          key={locale}
          rel="alternate"
          hrefLang={languages[locale].htmlLang}
          href={`${address}${kept.size > 0 ? '&' : '?'}lang=${locale}`}
        />
      ))}
    </>
  );
}

export default function Root() {
  return (
    <>
      <JustDone />
      <Outlet />
    </>
  );
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
