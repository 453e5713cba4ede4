import { useLingui } from '@lingui/react';
import type { ThreadActsFragment } from '../../generated/operations.ts';
import { ActForm } from '../act-form.tsx';
import { alignments, useAlignmentName } from '../alignment.tsx';
import { Button } from '../button.tsx';
import { RadioField } from '../choice.tsx';
import { TextArea } from '../field.tsx';
import { RefusalNotice } from '../refusal.tsx';
import { Hidden } from './hidden.tsx';
import { LanguageField } from './language-field.tsx';
import { joinPath, type Place } from './place.ts';

/** Begins a branch of the discussion, with the stance it takes; or says why the reader cannot. */
export function CommentForm({ thread, forum }: { thread: ThreadActsFragment; forum: Place }) {
  const { i18n } = useLingui();
  const alignmentName = useAlignmentName();
  if (thread.viewerMayNotComment) {
    return (
      <RefusalNotice
        what={i18n.t('You cannot comment here.')}
        refusal={thread.viewerMayNotComment}
        zone={forum.timeZone}
        joinPath={joinPath(forum)}
      />
    );
  }
  return (
    <ActForm name="comment">
      <Hidden act="writeComment" threadId={thread.id} />
      <RadioField
        name="alignment"
        label={i18n.t('How do you stand to this?')}
        choices={alignments.map((alignment) => ({
          value: alignment,
          label: alignmentName(alignment),
        }))}
      />
      <TextArea
        name="body"
        label={i18n.t('Comment')}
        hint={i18n.t('Everybody can read it, with your name, group and organisation. Markdown works.')}
      />
      <LanguageField />
      <Button>{i18n.t('Publish comment')}</Button>
    </ActForm>
  );
}
