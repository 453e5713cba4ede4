import { data } from 'react-router';
import type { RefusalPartsFragment } from '../generated/operations.ts';

/** Thrown by a loader for a thing that is not there, or that this reader may not see: both look the same. */
export function notFound() {
  return data(null, { status: 404 });
}

/** Thrown by a loader of a page that is somebody else's work, with the refusal that says whose. */
export function notAllowed(refusal: RefusalPartsFragment) {
  return data({ refusal }, { status: 403 });
}

/** Thrown where what was sent is nothing that one of our pages sends. */
export function notUnderstood() {
  return data(null, { status: 400 });
}
