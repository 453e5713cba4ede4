/** A matrix of one number a pair of options: rows and columns in the order of the options. */
export type Matrix = readonly (readonly bigint[])[];

/** What a matrix says of option a against option b; 0 outside it. */
export function cell(matrix: Matrix, a: number, b: number): bigint {
  return matrix[a]?.[b] ?? 0n;
}
