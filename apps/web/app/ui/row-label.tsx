import type { ReactNode } from 'react';

interface RowLabelProps {
  name: string;
  figures: ReactNode;
  /** Top of the row in its drawing. */
  y: number;
}

/** Name and figures over a bar, at both ends of the line. A name too long for it is cut; the table beneath the drawing holds it whole. */
export function RowLabel({ name, figures, y }: RowLabelProps) {
  return (
    <foreignObject x={0} y={y} width="100%" height={24}>
      <p className="row-label">
        <bdi>{name}</bdi>
        <span>{figures}</span>
      </p>
    </foreignObject>
  );
}
