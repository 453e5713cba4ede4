import type { Readable, Writable } from 'node:stream';

/** What a command has around it. stdout holds the result and nothing else; notes and progress go to stderr. */
export interface Shell {
  env: Readonly<Record<string, string | undefined>>;
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean; columns?: number };
}

/** Writes a piece of the result, and waits where its reader is slower. */
export async function print(shell: Shell, text: string): Promise<void> {
  await written(shell.stdout, text);
}

/** Tells the person at the shell what happens. */
export async function note(shell: Shell, text: string): Promise<void> {
  await written(shell.stderr, `${text}\n`);
}

const written = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
