import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';

export type Language = 'en' | 'ar' | 'zh';

const po = formatter({ explicitIdAsDefault: true });

/** The words of the interface in a language, by their English text, with `{names}` put in. */
export async function wordsOf(language: Language) {
  const filename = join(import.meta.dirname, `../../apps/web/locales/${language}.po`);
  const context = { locale: language, sourceLocale: 'en', filename };
  const catalog = await po.parse(readFileSync(filename, 'utf8'), context);
  return (english: string, names: Record<string, string | number> = {}): string => {
    const said = catalog[english]?.translation;
    if (!said) throw new Error(`The ${language} catalog lacks "${english}".`);
    return said.replace(/\{(\w+)\}/g, (_, name: string) => String(names[name]));
  };
}

export type Words = Awaited<ReturnType<typeof wordsOf>>;
