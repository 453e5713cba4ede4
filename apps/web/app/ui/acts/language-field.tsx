import { useLingui } from '@lingui/react';
import { useFormats } from '../../i18n/formats.ts';
import { SelectField } from '../choice.tsx';

/** Languages in which contributions are written; the six of the United Nations first. */
export const textLanguages: readonly string[] = [
  ...['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  ...['pt', 'de', 'hi', 'id', 'ja', 'ko', 'sw', 'tr', 'fa', 'ur', 'bn', 'it'],
];

interface LanguageFieldProps {
  name?: string;
  label?: string;
  value?: string;
}

/** The language a text is written in, so that it is shown and read aloud right. Begins with the language of the page. */
export function LanguageField({ name = 'language', label, value }: LanguageFieldProps) {
  const { i18n } = useLingui();
  const { language } = useFormats();
  const chosen = value ?? i18n.locale;
  const tags = textLanguages.includes(chosen) ? textLanguages : [chosen, ...textLanguages];
  return (
    <SelectField
      name={name}
      label={label ?? i18n.t('Language of the text')}
      value={chosen}
      choices={tags.map((tag) => ({ value: tag, label: language(tag) }))}
    />
  );
}
