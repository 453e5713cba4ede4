import { data } from 'react-router';

/** Thrown by a loader for a thing that is not there, or that this reader may not see: both look the same. */
export function notFound() {
  return data(null, { status: 404 });
}

/** Thrown by a loader of a page that is somebody else's work, with the code of the refusal where there is one. */
export function notAllowed(code?: string) {
  return data({ code }, { status: 403 });
}
