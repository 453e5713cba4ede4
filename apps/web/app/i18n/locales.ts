/** A language of the interface, as a BCP 47 tag. */
export type Locale = 'en' | 'ar' | 'zh';

interface Language {
  /** Its name in itself, for the language switch. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** The `lang` attribute, which also chooses the right Han glyphs. */
  readonly htmlLang: string;
  /** For `Intl`: digits are pinned, so that figures are the same on pages, in exports and in every browser. */
  readonly formats: string;
}

export const languages: Readonly<Record<Locale, Language>> = {
  en: { name: 'English', dir: 'ltr', htmlLang: 'en', formats: 'en-GB' },
  ar: { name: 'العربية', dir: 'rtl', htmlLang: 'ar', formats: 'ar-u-nu-latn-ca-gregory' },
  zh: { name: '中文', dir: 'ltr', htmlLang: 'zh-Hans', formats: 'zh-Hans-CN' },
};

export const locales: readonly Locale[] = ['en', 'ar', 'zh'];

export function isLocale(tag: string | null | undefined): tag is Locale {
  return tag === 'en' || tag === 'ar' || tag === 'zh';
}
