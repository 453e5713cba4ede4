import { createReadStream } from 'node:fs';
import { csvRecords } from '../../../apps/cli/reading/csv.ts';
import { textOf } from '../../../apps/cli/reading/text.ts';

// Reads a file to its end and does nothing with it: `reading.ts bytes FILE`, or `reading.ts cells FILE` as `plenary count`
// reads it, each line split into its cells.

const [what, path = ''] = process.argv.slice(2);
const bytes = createReadStream(path);
let read = 0;
if (what === 'bytes') for await (const chunk of bytes) read += chunk.length;
else
  for await (const records of csvRecords(path, textOf(path, bytes), ','))
    for (const { fields } of records) read += fields.length;
if (read === 0) throw new Error(`${path} is empty.`);
