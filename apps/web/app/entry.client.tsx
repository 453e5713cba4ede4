import type { Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { isLocale, type Locale } from './i18n/locales.ts';
import { translator } from './i18n/translator.ts';

const catalogs: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('../locales/en.po'),
  ar: () => import('../locales/ar.po'),
  zh: () => import('../locales/zh.po'),
};

/** Only pages of signed-in people load this; they are complete and usable before it runs. */
async function hydrate() {
  const language = document.documentElement.lang.split('-')[0];
  const locale = isLocale(language) ? language : 'en';
  const { messages } = await catalogs[locale]();
  hydrateRoot(
    document,
    <I18nProvider i18n={translator(locale, messages)}>
      <HydratedRouter />
    </I18nProvider>,
  );
}

void hydrate();
