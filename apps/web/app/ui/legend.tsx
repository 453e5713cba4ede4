import { type Look, Swatch } from './stacked-bar.tsx';

interface LegendProps {
  entries: readonly { look: Look; label: string }[];
  note?: string;
}

/** Says which colour and weave is which word, in the order of the figures. */
export function Legend({ entries, note }: LegendProps) {
  return (
    <ul className="legend">
      {entries.map(({ look, label }) => (
        <li key={look}>
          <svg aria-hidden="true" width={14} height={14}>
            <Swatch look={look} width="100%" height={14} rx={2} />
          </svg>
          {label}
        </li>
      ))}
      {note && <li className="soft">{note}</li>}
    </ul>
  );
}
