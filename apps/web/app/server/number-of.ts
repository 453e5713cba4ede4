import { notFound } from './answers.ts';

/** The number that an address names a thing by. Nothing is there at an address with another word in its place. */
export function numberOf(text: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(text ?? '')) throw notFound();
  return Number(text);
}
