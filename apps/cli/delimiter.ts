import { InvalidArgumentError } from 'commander';

/** What stands between the fields of a CSV file: one character, or `tab`. */
export function delimiter(text: string): string {
  const character = text === 'tab' ? '\t' : text;
  if (!/^[^"\r\n]$/u.test(character)) throw new InvalidArgumentError('It is one character, or the word tab.');
  return character;
}
