import { useLingui } from '@lingui/react';
import { orderOf, type ShownCount } from './order-of.ts';

const colours = 8;

/** A to Z, then AA: how an option is called where its name has no room. */
export function letterOf(option: number): string {
  const letter = String.fromCharCode(65 + (option % 26));
  return option < 26 ? letter : letterOf(Math.floor(option / 26) - 1) + letter;
}

/** The number of an option's colour; 0 for the votes of none. */
export const optionColour = (option: number | null): number => (option === null ? 0 : (option % colours) + 1);

/** Says which letter and colour is which option, in the order in which they came out. */
export function OptionLegend({ count, rest }: { count: ShownCount; rest?: string }) {
  const { i18n } = useLingui();
  const { winners } = count.result;
  return (
    <ul className="legend">
      {orderOf(count).map((option) => (
        <li key={option}>
          <span className="letter-key" data-option={optionColour(option)}>
            {letterOf(option)}
          </span>
          <bdi>{count.options[option]}</bdi>
          {winners.includes(option) && <strong>{i18n.t('chosen')}</strong>}
        </li>
      ))}
      {rest && (
        <li>
          <span className="letter-key" data-option={0} />
          {rest}
        </li>
      )}
    </ul>
  );
}
