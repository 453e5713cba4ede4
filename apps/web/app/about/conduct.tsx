import { useLingui } from '@lingui/react';
import { conductRules } from '../ui/acts/conduct.ts';

/** The rules that moderators decide by, and how they decide. */
export function Conduct() {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="conduct">
      <h2 id="conduct">{i18n.t('Code of conduct')}</h2>
      <ol>
        {conductRules.map((rule) => (
          <li key={rule}>{i18n.t(rule)}</li>
        ))}
      </ol>
      <p>
        {i18n.t(
          'A moderator may hide a comment that breaks a rule, and names the rule and the reason. The author sees both. Where the comment stood a mark stays, and the replies to it. Nobody decides on their own comments. Every decision stands in the forum’s moderation log.',
        )}
      </p>
    </section>
  );
}
