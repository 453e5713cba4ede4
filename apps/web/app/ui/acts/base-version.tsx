import { useRefused } from '../act-form.tsx';

/**
 * The version that the reader has before them, for a form that changes something. A form that comes back for another reason
 * keeps the version it was written from; one that was stale has shown what stands now, and goes on from there.
 */
export function BaseVersion({ version }: { version: number }) {
  const refused = useRefused();
  const sent = refused?.refusal?.code === 'CHANGED_MEANWHILE' ? undefined : refused?.values.baseVersion?.[0];
  return <input type="hidden" name="baseVersion" value={sent ?? version} autoComplete="off" />;
}
