import { BadInput } from '../failure.ts';
import type { OpenedFile } from '../reading/open.ts';
import { textOf } from '../reading/text.ts';
import { type Contribution, contributionForm } from './contribution.ts';

/** Reads a file of one JSON object a line to its end. @throws BadInput at the first line that cannot be taken. */
export async function readContributions(file: OpenedFile): Promise<Contribution[]> {
  const contributions: Contribution[] = [];
  const lines = new Map<string, number>();
  let line = 0;
  for await (const piece of textOf(file.name, file.bytes)) {
    for (const source of piece.replace(/\n$/, '').split('\n')) {
      line += 1;
      if (source.trim() === '') continue;
      const contribution = contributionOf(file.name, line, source);
      const before = lines.get(contribution.id);
      if (before)
        throw new BadInput(file.name, line, 'id', `${contribution.id} stands on line ${before} too.`, 'field');
      lines.set(contribution.id, line);
      contributions.push(contribution);
    }
  }
  if (contributions.length === 0) throw new BadInput(file.name, 1, null, 'the file holds no contribution.');
  return contributions;
}

function contributionOf(file: string, line: number, source: string): Contribution {
  const read = contributionForm.safeParse(objectOf(file, line, source));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue?.path.join('.') || null;
  throw new BadInput(file, line, field, issue?.code === 'custom' ? issue.message : 'it is no text.', 'field');
}

function objectOf(file: string, line: number, source: string): object {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new BadInput(file, line, null, `it is no JSON: ${error instanceof Error ? error.message : error}.`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new BadInput(file, line, null, 'it is no JSON object.');
  return value;
}
