import { notFound } from './answers.ts';

const largest = 2_147_483_647;

/** A whole number from 1 that stands in an address. Any other text there is an address that no page has. */
export function wholeNumber(text: string | undefined): number {
  const number = /^[1-9]\d{0,9}$/.test(text ?? '') ? Number(text) : 0;
  if (number < 1 || number > largest) throw notFound();
  return number;
}
