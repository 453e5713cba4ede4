import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CommandFailure } from '../failure.ts';
import { Progress } from '../progress.ts';
import type { Shell } from '../shell.ts';

/** A file that a command reads once, from its beginning to its end. */
export interface OpenedFile {
  /** As messages call it. */
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** Opens a file, or standard input where the path is `-`, and shows on a terminal how far its reading is. */
export async function openFile(shell: Shell, path: string): Promise<OpenedFile> {
  if (path === '-') return { name: 'standard input', bytes: shown(shell, shell.stdin, null) };
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(`${path} cannot be read: ${reasons[error.code ?? ''] ?? error.message}.`);
  });
  if (found.isDirectory()) throw new CommandFailure(`${path} cannot be read: it is a folder.`);
  return { name: path, bytes: shown(shell, createReadStream(path), found.isFile() ? found.size : null) };
}

const reasons: Record<string, string> = { ENOENT: 'there is no such file', EACCES: 'it is not permitted' };

async function* shown(shell: Shell, stream: AsyncIterable<Uint8Array | string>, size: number | null) {
  const progress = new Progress(shell, 'reading', size);
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      progress.advance(bytes.length);
      yield bytes;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new CommandFailure(`The file cannot be read: ${reasons[code] ?? message}.`);
  } finally {
    progress.end();
  }
}
