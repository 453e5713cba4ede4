import { useLingui } from '@lingui/react';
import { wallClock } from '@plenary/schedule';
import { TextField } from '../field.tsx';

interface DateTimeFieldProps {
  name: string;
  label: string;
  /** By whose clocks the time is said. */
  zone: string;
  /** ISO 8601. */
  at?: string;
  optional?: boolean;
  hint?: string;
}

/** A date and time by the clocks of a zone, which the hint names. */
export function DateTimeField({ name, label, zone, at, optional, hint }: DateTimeFieldProps) {
  const { i18n } = useLingui();
  const clock = at ? wallClock(new Date(at), zone) : null;
  const byWhom = i18n.t('By the clocks of {zone}.', { zone: zone.replaceAll('_', ' ') });
  return (
    <TextField
      name={name}
      type="datetime-local"
      label={label}
      hint={hint ? `${hint} ${byWhom}` : byWhom}
      value={clock ? `${clock.date}T${clock.time}` : undefined}
      optional={optional}
    />
  );
}
