import { useLingui } from '@lingui/react';
import { useEffect } from 'react';
import { doneWords, isDone } from '../../acts/done-words.ts';
import { useFrame } from '../../frame.ts';
import { DoneNotice } from '../notice.tsx';
import { forgetSentTexts } from './kept-text.ts';

/** What the reader's last form did, said once, first on the page they were led to. */
export function JustDone() {
  const { i18n } = useLingui();
  const done = useFrame()?.done;
  useEffect(() => {
    if (done) forgetSentTexts();
  }, [done]);
  if (!done || !isDone(done.what)) return null;
  return (
    <DoneNotice>
      <p>{i18n.t(doneWords[done.what], { of: done.of })}</p>
    </DoneNotice>
  );
}
