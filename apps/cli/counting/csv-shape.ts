import { BadInput } from '../failure.ts';
import type { Columns } from './columns.ts';
import type { CsvTable } from './csv-table.ts';
import { ranks } from './marks.ts';
import { rankOf } from './rank-headings.ts';

/**
 * Whether a file of rankings has a column per option that holds ranks, or a column per rank that holds names: by the
 * headings, and by what the first lines hold. @throws BadInput when it could be either, or neither.
 */
export function shapeOf({ file, sample }: CsvTable, { rest }: Columns): 'options' | 'choices' {
  const marks = ranks();
  const markedIn = ({ at }: { at: number }) => sample.map(({ fields }) => marks.of(fields[at] ?? ''));
  const headed = rest.filter(({ name }) => rankOf(name) !== null);
  if (headed.flatMap(markedIn).some(Number.isNaN)) return 'choices';
  const [first] = headed.length > 1 ? headed : [];
  if (first)
    throw new BadInput(
      file,
      1,
      first.name,
      'the headings are ranks, and what stands below could be. --input options says that a column is an option and holds its rank, --input choices that a column is a rank and holds an option.',
    );
  const all = rest.flatMap(markedIn);
  if (all.some((mark) => mark > 0) || !all.some(Number.isNaN)) return 'options';
  throw new BadInput(
    file,
    2,
    rest[0]?.name ?? null,
    'no column holds ranks. --input choices says that each column is a rank, the first the best, and holds an option.',
  );
}
