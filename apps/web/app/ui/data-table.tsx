import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  label: string;
  /** Aligned at the end, with figures of one width. */
  number?: boolean;
  /** Holds sentences, and is wide enough for them. */
  prose?: boolean;
  cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  caption: string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A row that sums up the others. */
  isTotal?: (row: Row) => boolean;
}

/** A table that scrolls by itself, also by keyboard, where it is wider than the page. */
export function DataTable<Row>({ caption, columns, rows, rowKey, isTotal }: DataTableProps<Row>) {
  const kind = (column: Column<Row>) => (column.number ? 'number' : column.prose ? 'prose-column' : undefined);
  const [name, ...others] = columns;
  return (
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={kind(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={isTotal?.(row) ? 'total' : undefined}>
              {name && (
                <th scope="row" className={kind(name)}>
                  {name.cell(row)}
                </th>
              )}
              {others.map((column) => (
                <td key={column.key} className={kind(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
