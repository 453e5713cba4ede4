/** Path and query of the page that a request is for. A script asks for a page's data at an address of its own: `/me.data`, `/_.data` for the first page. */
export function pageOf(request: Request): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.delete('index');
  searchParams.delete('_routes');
  // Two slashes at the beginning would name another site.
  const page = pathname.replace(/(\/)_\.data$|\.data$/, '$1').replace(/^\/+/, '/');
  return searchParams.size > 0 ? `${page}?${searchParams}` : page;
}
