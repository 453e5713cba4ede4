import { notFound } from '../server/answers.ts';

/** Any address that no page has. */
export function loader(): never {
  throw notFound();
}

export default function NothingHere() {
  return null;
}
