import { useLingui } from '@lingui/react';
import { useId } from 'react';
import { Weave } from './stacked-bar.tsx';

type Position = 'support' | 'oppose' | 'abstain';

interface Entry {
  position: Position;
  label: string;
}

export function useLegend(): Entry[] {
  const { i18n } = useLingui();
  return [
    { position: 'support', label: i18n.t('Support') },
    { position: 'oppose', label: i18n.t('Oppose') },
    { position: 'abstain', label: i18n.t('Abstain') },
  ];
}

/** Says which colour and weave is which word, in the order of the figures. */
export function Legend({ entries, note }: { entries: readonly Entry[]; note?: string }) {
  const weave = useId();
  return (
    <ul className="legend">
      {entries.map(({ position, label }) => (
        <li key={position}>
          <svg aria-hidden="true" width={14} height={14}>
            <Weave id={`${weave}${position}`} />
            <rect
              className={position}
              fill={position === 'abstain' ? `url(#${weave}${position})` : undefined}
              width="100%"
              height="100%"
              rx={2}
            />
          </svg>
          {label}
        </li>
      ))}
      {note && <li className="soft">{note}</li>}
    </ul>
  );
}
