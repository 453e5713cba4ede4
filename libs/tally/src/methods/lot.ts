import type { TieBreak } from './settings.ts';

/**
 * A lot that anybody can draw again: options in the order of the hashes of the seed, a line feed and the option's name.
 * The seed must be published before the ballots are known, or come from a source that nobody here can choose.
 * @param hash of a text, as a hexadecimal string: SHA-256 everywhere in this product.
 */
export function drawLot(seed: string, options: readonly string[], hash: (text: string) => string): TieBreak {
  const drawn = options.map((name, option) => ({ option, hash: hash(`${seed}\n${name}`) }));
  drawn.sort((a, b) => (a.hash < b.hash ? -1 : 1));
  return { by: 'LOT', order: drawn.map(({ option }) => option) };
}
