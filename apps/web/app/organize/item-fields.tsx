import { useLingui } from '@lingui/react';
import type { EditedItemPartsFragment } from '../generated/operations.ts';
import { LanguageField } from '../ui/acts/language-field.tsx';
import { SelectField } from '../ui/choice.tsx';
import { TextArea, TextField } from '../ui/field.tsx';

interface ItemFieldsProps {
  /** Left out: a new one. */
  item?: EditedItemPartsFragment;
  /** Those of the edition. */
  sessions: readonly { id: string; title: string }[];
}

/** What an agenda item says, and in which session it stands. */
export function ItemFields({ item, sessions }: ItemFieldsProps) {
  const { i18n } = useLingui();
  return (
    <>
      <TextField
        name="title"
        label={i18n.t('Title')}
        hint={i18n.t('The question or the subject.')}
        value={item?.title}
        language={item?.language}
      />
      <TextArea
        name="description"
        label={i18n.t('Description')}
        hint={i18n.t('What is to be decided, and what there is to know. Markdown works.')}
        value={item?.description}
        optional
      />
      <LanguageField value={item?.language} />
      <SelectField
        name="sessionId"
        label={i18n.t('Session')}
        value={item?.session?.id}
        choices={sessions.map(({ id, title }) => ({ value: id, label: title }))}
        optional
      />
    </>
  );
}
