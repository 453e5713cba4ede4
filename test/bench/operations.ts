import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of an operation in `operations/`: what the pages ask for, fixed here so that figures can be compared over time. */
export function operation(name: string): string {
  return readFileSync(join(import.meta.dirname, 'operations', `${name}.graphql`), 'utf8');
}
