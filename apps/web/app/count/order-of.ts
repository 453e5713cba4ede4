import type { CountPartsFragment } from '../generated/operations.ts';

/** What the drawings and tables of a count need of it. */
export type ShownCount = Pick<CountPartsFragment, 'options' | 'result' | 'seats' | 'method'>;

/** The options as they came out, the best first; as they stood, where an open tie ended the count. */
export function orderOf({ options, result }: ShownCount): number[] {
  return result.order?.flat() ?? options.map((_, option) => option);
}
