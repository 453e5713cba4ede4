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
