import { useLingui } from '@lingui/react';
import { TextArea, TextField } from '../field.tsx';
import { DeviceDraft } from './device-draft.tsx';
import { MarkdownHelp } from './markdown-help.tsx';
import { TextPreview } from './text-preview.tsx';

interface TextFieldsProps {
  title?: string;
  body?: string;
  /** Of the text, where it is settled. */
  language?: string;
}

/** Title and text of a proposal, with its preview, help, and a copy on the device while it is written. */
export function TextFields({ title, body, language }: TextFieldsProps) {
  const { i18n } = useLingui();
  return (
    <>
      <TextPreview language={language} />
      <DeviceDraft fields={['title', 'body', 'note']} />
      <TextField
        name="title"
        label={i18n.t('Title')}
        hint={i18n.t('What is proposed, in one line.')}
        value={title}
        language={language}
      />
      <TextArea
        name="body"
        label={i18n.t('Text')}
        hint={i18n.t('What shall be done, by whom and why. Paragraphs can be quoted and amended one by one.')}
        value={body}
        long
      />
      <MarkdownHelp />
    </>
  );
}
