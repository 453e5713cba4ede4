import { useLingui } from '@lingui/react';

/** What the record is, and the ways to make a count again. */
export function Check() {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="check">
      <h2 id="check">{i18n.t('How to check a count')}</h2>
      <p>
        {i18n.t(
          'Every act is written to the forum’s public record in the same step in which it is done: number, time, who (under a pseudonym of that forum), in which office, what, and a SHA-256 hash. The database refuses to change or delete an entry. Of texts that people wrote the record holds hashes, so that erasing a person leaves the record whole.',
        )}
      </p>
      <ol className="steps">
        <li>
          {i18n.t(
            'By hand: the page of a closed poll shows the figures of each group, and each test of the rule with its numbers. The figures can be downloaded as CSV.',
          )}
        </li>
        <li>
          {i18n.t(
            'Ballot by ballot: after a named poll closes, its page lists who voted how. Adding them up gives the figures.',
          )}
        </li>
        <li>
          {i18n.t(
            'On the server: this command compares the counters, a new count of all ballots and the record, and names every difference.',
          )}
          <pre dir="ltr">
            <code>npm run -s plenary -- recount --forum SLUG</code>
          </pre>
        </li>
      </ol>
      <p>
        {i18n.t(
          'The decision rule of a poll is fixed before it opens and has a hash. The same hash is the same rule, letter by letter.',
        )}
      </p>
    </section>
  );
}
