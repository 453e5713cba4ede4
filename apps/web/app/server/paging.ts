interface Paging {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

/** The paging variables that the address asks for with `?after=` or `?before=`. */
export function pagingOf(request: Request, size: number): Paging {
  const { searchParams } = new URL(request.url);
  const before = searchParams.get('before');
  if (before) return { last: size, before };
  const after = searchParams.get('after');
  return after ? { first: size, after } : { first: size };
}
