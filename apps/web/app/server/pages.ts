import { createRequestHandler, RouterContextProvider, type ServerBuild } from 'react-router';
import { chooseLocale } from '../i18n/choose-locale.ts';
import { isLocale } from '../i18n/locales.ts';
import { type PageContext, pageContext, type RequestContext } from '../request-context.ts';
import { cookieOf, preferenceCookie } from './cookies.ts';

/** Answers a request for a page, a form or a page's data. */
export type Pages = (request: Request, context: RequestContext) => Promise<Response>;

/** The one door of the web, for the process that serves it: give it the built module, get what answers requests. */
export function createPages(build: ServerBuild): Pages {
  const answer = createRequestHandler(build, 'production');
  return async (request, context) => {
    const page = pageContextOf(request, context);
    const response = await answer(request, new RouterContextProvider(new Map([[pageContext, page]])));
    const query = langOf(request);
    if (isLocale(query)) response.headers.append('set-cookie', preferenceCookie('lang', query, isSecure(context)));
    return response;
  };
}

function pageContextOf(request: Request, context: RequestContext): PageContext {
  const cookies = request.headers.get('cookie');
  const locale = chooseLocale({
    query: langOf(request),
    cookie: cookieOf(cookies, 'lang'),
    person: context.viewer?.locale ?? null,
    header: request.headers.get('accept-language'),
  });
  return { ...context, locale };
}

function langOf(request: Request): string | null {
  return new URL(request.url).searchParams.get('lang');
}

function isSecure({ origin }: RequestContext): boolean {
  return origin.startsWith('https:');
}
