import { useLingui } from '@lingui/react';
import type { CommentActsFragment } from '../../generated/operations.ts';
import { ActForm } from '../act-form.tsx';
import { Button } from '../button.tsx';
import { SelectField } from '../choice.tsx';
import { TextArea } from '../field.tsx';
import { conductRules } from './conduct.ts';
import { Disclosure } from './disclosure.tsx';
import { Hidden } from './hidden.tsx';

type Moderated = Pick<CommentActsFragment, 'id' | 'number' | 'viewerMayNotHide' | 'viewerMayNotRestore'>;

/** Hides a comment, or shows it again, by a rule of the code of conduct and with a reason. Nothing for those who may not. */
export function ModerationForm({ comment }: { comment: Moderated }) {
  const { i18n } = useLingui();
  if (!comment.viewerMayNotHide) {
    return (
      <Disclosure form={`hide-${comment.id}`} label={i18n.t('Hide')}>
        <DecisionForm name={`hide-${comment.id}`} act="hideComment" comment={comment} button={i18n.t('Hide comment')} />
      </Disclosure>
    );
  }
  if (!comment.viewerMayNotRestore) {
    return (
      <Disclosure form={`restore-${comment.id}`} label={i18n.t('Show again')}>
        <DecisionForm
          name={`restore-${comment.id}`}
          act="restoreComment"
          comment={comment}
          button={i18n.t('Show comment again')}
        />
      </Disclosure>
    );
  }
  return null;
}

interface DecisionFormProps {
  name: string;
  act: string;
  comment: Moderated;
  button: string;
}

function DecisionForm({ name, act, comment, button }: DecisionFormProps) {
  const { i18n } = useLingui();
  return (
    <ActForm name={name}>
      <Hidden act={act} commentId={comment.id} />
      <SelectField
        name="rule"
        label={i18n.t('Rule of the code of conduct')}
        hint={i18n.t('Shown to everybody in the place of the comment.')}
        choices={conductRules.map((rule) => ({
          value: rule,
          label: i18n.t(rule),
        }))}
      />
      <TextArea
        name="reason"
        label={i18n.t('Reason')}
        hint={i18n.t('Seen by the author and the moderators. Name the words that break the rule.')}
      />
      <Button>{button}</Button>
    </ActForm>
  );
}
