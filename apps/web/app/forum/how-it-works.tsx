import { useLingui } from '@lingui/react';
import { Link } from 'react-router';

/** The whole of it in four sentences, for somebody who comes for the first time. */
export function HowItWorks() {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="how">
      <h2 id="how">{i18n.t('How it works')}</h2>
      <ol className="steps">
        <li>
          {i18n.t('Anybody reads; to speak and to vote, people are accredited in one stakeholder group of a forum.')}
        </li>
        <li>{i18n.t('Under each agenda item stakeholders put forward proposals, and discuss them in public.')}</li>
        <li>{i18n.t('A poll fixes its question, who may vote and its decision rule before it opens.')}</li>
        <li>
          {i18n.t(
            'Votes are counted group by group, and the result is shown with the reasoning of the rule, number by number.',
          )}
        </li>
      </ol>
      <p>
        <Link to="/about">{i18n.t('More about taking part, checking a count and the code of conduct')}</Link>
      </p>
    </section>
  );
}
