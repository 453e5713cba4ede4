import { useLingui } from '@lingui/react';
import type { MeQuery } from '../generated/operations.ts';
import { languages, locales } from '../i18n/locales.ts';
import { ActForm } from '../ui/act-form.tsx';
import { Hidden } from '../ui/acts/hidden.tsx';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/choice.tsx';

/** The language of pages and mails, and the end of every session. */
export function Settings({ viewer }: { viewer: NonNullable<MeQuery['viewer']> }) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{i18n.t('Settings')}</h2>
      <dl className="terms">
        <dt>{i18n.t('E-mail address')}</dt>
        <dd>
          <bdi dir="ltr">{viewer.email}</bdi>
        </dd>
      </dl>
      <ActForm name="language">
        <Hidden act="changeLocale" />
        <SelectField
          name="locale"
          label={i18n.t('Language of pages and mails')}
          value={viewer.locale}
          choices={locales.map((locale) => ({ value: locale, label: languages[locale].name }))}
        />
        <Button weight="second">{i18n.t('Change language')}</Button>
      </ActForm>
      <ActForm name="sign-out-everywhere" action="/sign-out">
        <input type="hidden" name="everywhere" value="yes" />
        <p>{i18n.t('If a device was lost or somebody else used it, end every session of your account.')}</p>
        <Button weight="second">{i18n.t('Sign out everywhere')}</Button>
      </ActForm>
    </section>
  );
}
