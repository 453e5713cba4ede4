import { useLingui } from '@lingui/react';
import { useFormats } from '../i18n/formats.ts';
import { letterOf } from './option-legend.tsx';
import { orderOf, type ShownCount } from './order-of.ts';

const shades = 5;

/** How deep the shade of a share from a half to the whole is: 1 to 5; 0 for half and less. */
export function shadeOf(wins: bigint, losses: bigint): number {
  if (wins <= losses) return 0;
  const over = ((wins - losses) * BigInt(shades)) / (wins + losses);
  return Math.min(shades, Number(over) + 1);
}

/** Ballots that prefer the option of the row to that of the column; the more of the two, the deeper the shade. */
export function PairwiseTable({ count, caption }: { count: ShownCount; caption: string }) {
  const { i18n } = useLingui();
  const { amount } = useFormats();
  const { pairwise } = count.result;
  if (!pairwise) return null;
  const order = orderOf(count);
  const cell = (row: number, column: number) => BigInt(pairwise[row]?.[column] ?? 0);
  return (
    <section className="scroll" aria-label={caption} tabIndex={0}>
      <table className="heat">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('Preferred')}</th>
            {order.map((option) => (
              <th key={option} scope="col" className="number" title={count.options[option]}>
                <abbr title={count.options[option]}>{letterOf(option)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((row) => (
            <tr key={row}>
              <th scope="row">
                {letterOf(row)} · <bdi>{count.options[row]}</bdi>
              </th>
              {order.map((column) => {
                if (row === column) return <td key={column} className="number same" />;
                const shade = shadeOf(cell(row, column), cell(column, row));
                const figure = amount(String(cell(row, column)), 0);
                return (
                  <td key={column} className="number" data-shade={shade}>
                    {shade > 0 ? <strong>{figure}</strong> : figure}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
