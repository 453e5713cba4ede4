import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The finished HTML of a page, without marks for a framework in the browser. Throws when the page cannot be rendered. */
export function renderPage(page: ReactNode): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
}
