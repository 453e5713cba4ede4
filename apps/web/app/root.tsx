import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { type LoaderFunctionArgs, Links, Outlet, Scripts, useRouteLoaderData } from 'react-router';
import { pageContext } from './request-context.ts';

export function loader({ context }: LoaderFunctionArgs) {
  const { viewer, locale, now, origin } = context.get(pageContext);
  return { viewer, locale, now, origin };
}

export function Layout({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>('root');
  const { i18n } = useLingui();
  return (
    <html lang={i18n.locale}>
      <head>
        <meta charSet="utf-8" />
        <Links />
      </head>
      <body>
        {children}
        {frame?.viewer && <Scripts />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}
