import { useLingui } from '@lingui/react';
import { doneWords, isDone } from '../../acts/done-words.ts';
import { useFrame } from '../../frame.ts';

const focused = { autoFocus: true };

/** What the reader's last form did, said once, first on the page they were led to, and read out there. */
export function JustDone() {
  const { i18n } = useLingui();
  const done = useFrame()?.done;
  if (!done || !isDone(done.what)) return null;
  return (
    <div className="notice" data-kind="done" data-just-done role="status" tabIndex={-1} {...focused}>
      <p>{i18n.t(doneWords[done.what], { of: done.of })}</p>
    </div>
  );
}
