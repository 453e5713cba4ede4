import { useLingui } from '@lingui/react';
import type { CommentActsFragment } from '../../generated/operations.ts';
import { ActForm } from '../act-form.tsx';
import { Button } from '../button.tsx';
import { TextArea } from '../field.tsx';
import { Disclosure } from './disclosure.tsx';
import { Hidden } from './hidden.tsx';
import { LanguageField } from './language-field.tsx';
import { ModerationForm } from './moderation-form.tsx';

interface CommentActsProps {
  comment: CommentActsFragment;
  /** The thread it stands in. */
  threadId: string;
}

/** What the reader may do with one comment: reply, change or delete their own, hide or restore. Nothing where they may do nothing. */
export function CommentActs({ comment, threadId }: CommentActsProps) {
  return (
    <>
      {!comment.viewerMayNotReply && <ReplyForm comment={comment} threadId={threadId} />}
      {!comment.viewerMayNotEdit && <EditForm comment={comment} />}
      {!comment.viewerMayNotDelete && <DeleteForm comment={comment} />}
      <ModerationForm comment={comment} />
    </>
  );
}

function ReplyForm({ comment, threadId }: CommentActsProps) {
  const { i18n } = useLingui();
  const name = `reply-${comment.number}`;
  return (
    <Disclosure form={name} label={i18n.t('Reply')}>
      <ActForm name={name}>
        <Hidden act="writeComment" threadId={threadId} parentId={comment.id} />
        <TextArea
          name="body"
          label={i18n.t('Your reply to no. {number}', {
            number: comment.number,
          })}
        />
        <LanguageField />
        <Button>{i18n.t('Publish reply')}</Button>
      </ActForm>
    </Disclosure>
  );
}

function EditForm({ comment }: { comment: CommentActsFragment }) {
  const { i18n } = useLingui();
  const name = `edit-${comment.number}`;
  return (
    <Disclosure form={name} label={i18n.t('Edit')}>
      <ActForm name={name}>
        <Hidden act="editComment" commentId={comment.id} />
        <TextArea
          name="body"
          label={i18n.t('Comment')}
          hint={i18n.t('The earlier wording stays readable.')}
          value={comment.body ?? ''}
        />
        <Button>{i18n.t('Save comment')}</Button>
      </ActForm>
    </Disclosure>
  );
}

function DeleteForm({ comment }: { comment: CommentActsFragment }) {
  const { i18n } = useLingui();
  const name = `delete-${comment.number}`;
  return (
    <Disclosure form={name} label={i18n.t('Delete')}>
      <ActForm name={name}>
        <Hidden act="deleteComment" commentId={comment.id} />
        <p>
          {i18n.t(
            'The text disappears for everybody. That you wrote here, and the replies, stay. This cannot be undone.',
          )}
        </p>
        <Button>{i18n.t('Delete comment')}</Button>
      </ActForm>
    </Disclosure>
  );
}
