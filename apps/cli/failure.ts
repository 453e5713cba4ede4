/** What went wrong, in words for the person at the shell. Ends the command with exit code 1. */
export class CommandFailure extends Error {}

/** A place in a file that cannot be taken, and why. Lines count from 1; a column or field is named as the file names it. */
export class BadInput extends CommandFailure {
  readonly line: number;

  constructor(
    file: string,
    line: number,
    column: string | null,
    reason: string,
    called: 'column' | 'field' = 'column',
  ) {
    super(`${file}, line ${line}${column === null ? '' : `, ${called} ${column}`}: ${reason}`);
    this.line = line;
  }
}
