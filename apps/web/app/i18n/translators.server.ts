import type { I18n } from '@lingui/core';
import { messages as ar } from '../../locales/ar.po';
import { messages as en } from '../../locales/en.po';
import { messages as zh } from '../../locales/zh.po';
import type { Locale } from './locales.ts';
import { translator } from './translator.ts';

/** One translator a language, made once: they hold nothing of a request. */
export const translators: Readonly<Record<Locale, I18n>> = {
  en: translator('en', en),
  ar: translator('ar', ar),
  zh: translator('zh', zh),
};
