import { requireSlug } from '@plenary/kernel';
import { InvalidArgumentError } from 'commander';

/** The slug of a forum that may have to be made. */
export function slug(text: string): string {
  try {
    return requireSlug('slug', text);
  } catch {
    throw new InvalidArgumentError('It is made of lower-case letters, digits and single hyphens, 60 at most.');
  }
}

/** What stands between the fields of a CSV file: one character, or `tab`. */
export function delimiter(text: string): string {
  const character = text === 'tab' ? '\t' : text;
  if (!/^[^"\r\n]$/u.test(character)) throw new InvalidArgumentError('It is one character, or the word tab.');
  return character;
}
