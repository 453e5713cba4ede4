import { I18nProvider } from '@lingui/react';
import { type EntryContext, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router';
import { translators } from './i18n/translators.server.ts';
import { PageScript } from './page-script.ts';
import { pageContext } from './request-context.ts';
import { setPageHeaders } from './server/page-headers.ts';
import { renderPage } from './server/render.ts';

export { createPages } from './server/pages.ts';

/** One whole HTML answer: nothing is streamed, so the status is always right and a slow line gets one document. */
export default async function answerDocument(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const page = context.get(pageContext);
  setPageHeaders(headers, page);
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const html = renderPage(
    <I18nProvider i18n={translators[page.locale]}>
      <PageScript value={router.manifest.entry.module}>
        <ServerRouter context={router} url={request.url} />
      </PageScript>
    </I18nProvider>,
  );
  return new Response(html, { status, headers });
}

/** Answers that a page threw on purpose (not found, not allowed) and broken-off requests are no faults. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: Readonly<RouterContextProvider> },
) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.get(pageContext).fault(error);
}
