import { useLingui } from '@lingui/react';
import type { PhasePartsFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/formats.ts';
import { useDirection } from '../i18n/use-direction.ts';
import { useLeft } from './time-left.ts';

interface PhaseBarProps {
  phases: readonly PhasePartsFragment[];
  zone: string;
  /** The server's clock. */
  now: Date;
}

/** The phases of an edition in order, with today on them. Phases may overlap: each has its own bar, which fills as it passes. */
export function PhaseBar({ phases, zone, now }: PhaseBarProps) {
  const { i18n } = useLingui();
  return (
    <ol className="phases" aria-label={i18n.t('Phases')}>
      {phases.map((phase) => (
        <PhaseStep key={phase.id} phase={phase} zone={zone} now={now} />
      ))}
    </ol>
  );
}

function PhaseStep({ phase, zone, now }: { phase: PhasePartsFragment; zone: string; now: Date }) {
  const { i18n } = useLingui();
  const { days } = useFormats();
  const mirrored = useDirection() === 'rtl';
  const left = useLeft(phase.endsAt, now);
  const [start, end] = [new Date(phase.startsAt).getTime(), new Date(phase.endsAt).getTime()];
  const gone = Math.min(1, Math.max(0, (now.getTime() - start) / (end - start)));
  const running = gone > 0 && gone < 1;
  const percent = Math.round(gone * 1000) / 10;
  const state = running ? i18n.t('Now') : gone === 0 ? i18n.t('Ahead') : i18n.t('Over');
  return (
    <li className={running ? 'now' : undefined} aria-current={running ? 'step' : undefined}>
      <svg aria-hidden="true">
        <rect className="span" y={2} width="100%" height={8} rx={2} />
        <rect className="gone" x={mirrored ? `${100 - percent}%` : 0} y={2} width={`${percent}%`} height={8} rx={2} />
        {running && (
          <rect className="today" x={`${mirrored ? 100 - percent : percent}%`} y={-2} width={3} height={16} />
        )}
      </svg>
      <strong>
        <bdi>{phase.name}</bdi>
      </strong>{' '}
      <span className="phase-state">{running && left ? `${state} · ${left}` : state}</span>
      <span className="phase-days">{days(phase.startsAt, phase.endsAt, zone)}</span>
    </li>
  );
}
