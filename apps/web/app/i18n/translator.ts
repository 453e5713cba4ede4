import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { type Locale, languages } from './locales.ts';

/** The translator of one language: what `useLingui()` gives on the server and in the browser alike. */
export function translator(locale: Locale, messages: Messages): I18n {
  return setupI18n({ locale, locales: languages[locale].formats, messages: { [locale]: messages } });
}
