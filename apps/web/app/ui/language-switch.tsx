import { useLingui } from '@lingui/react';
import { useLocation } from 'react-router';
import { languages, locales } from '../i18n/locales.ts';

/** Plain links to the same page in the other languages; they load the page anew, since the language is the whole document's. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  const { pathname, search } = useLocation();
  const link = (locale: string) => {
    const query = new URLSearchParams(search);
    query.set('lang', locale);
    return `${pathname}?${query}`;
  };
  return (
    <nav className="languages" aria-label={i18n.t('Language')}>
      <ul className="links">
        {locales.map((locale) => {
          const { name, htmlLang, dir } = languages[locale];
          return (
            <li key={locale}>
              <a
                href={link(locale)}
                hrefLang={htmlLang}
                lang={htmlLang}
                dir={dir}
                aria-current={locale === i18n.locale || undefined}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
