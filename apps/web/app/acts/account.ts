import { ChangeLocaleDocument, ResendConfirmationDocument } from '../generated/operations.ts';
import { isLocale } from '../i18n/locales.ts';
import { pageContext } from '../request-context.ts';
import { preferenceCookie } from '../server/cookies.ts';
import { done } from '../server/done.ts';
import { refused } from '../server/forms.ts';
import { run } from '../server/graphql.ts';
import { type Act, unreadable } from './act.ts';

/** Also the language of this browser, which comes before that of the account. */
export const changeLocale: Act = async ({ form, context, page }) => {
  const locale = form.text('locale');
  if (!isLocale(locale)) return unreadable(form, 'locale');
  const { changeLocale: payload } = await run(context, ChangeLocaleDocument, { input: { locale } });
  if (payload.refusal) return refused(form, payload.refusal);
  const answer = done(context, 'changeLocale', page);
  const isSecure = context.get(pageContext).origin.startsWith('https:');
  answer.headers.append('set-cookie', preferenceCookie('lang', locale, isSecure));
  return answer;
};

export const resendConfirmation: Act = async ({ form, context, page }) => {
  const { resendConfirmation: payload } = await run(context, ResendConfirmationDocument);
  if (payload.refusal) return refused(form, payload.refusal);
  return done(context, 'resendConfirmation', page, payload.email ?? '');
};
