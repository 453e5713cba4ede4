import { useLingui } from '@lingui/react';
import { useFrame } from '../frame.ts';
import { type DateStyle, useFormats } from '../i18n/formats.ts';
import { useLeft } from './time-left.ts';

interface TimeProps {
  at: string;
  zone: string;
  style?: DateStyle;
}

/** A moment, in the forum's zone. */
export function Time({ at, zone, style = 'dateTime' }: TimeProps) {
  const formats = useFormats();
  return <time dateTime={new Date(at).toISOString()}>{formats.date(at, zone, style)}</time>;
}

/** A moment by which something must be done or from which it can be: with its zone, the reader's own time where a script can tell, and what is left. */
export function Deadline({ at, zone }: TimeProps) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const frame = useFrame();
  const left = useLeft(at, frame?.now ?? new Date(at));
  return (
    <span className="deadline">
      <Time at={at} zone={zone} /> ({formats.zone(at, zone)})
      <ReaderTime at={at} zone={zone} words={i18n.t('{time} your time', { time: '§' })} />
      {left && (
        <>
          {'\u00a0· '}
          <strong>{left}</strong>
        </>
      )}
    </span>
  );
}

/** Left empty by the server, who does not know the reader's zone; `browser/reader-time.ts` fills it where the zone is another. */
function ReaderTime({ at, zone, words }: { at: string; zone: string; words: string }) {
  return <span data-reader-time={new Date(at).toISOString()} data-zone={zone} data-words={words} />;
}
