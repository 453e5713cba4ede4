import { useLingui } from '@lingui/react';
import type { PollPartsFragment } from '../generated/operations.ts';
import { GroupTag } from '../ui/group.tsx';
import { RuleWords } from '../ui/rule-words.tsx';
import { Deadline } from '../ui/time.tsx';
import { RuleSource } from './rule-source.tsx';
import { useTermWords } from './term-words.ts';

/** How the poll is decided: all that was fixed before it opened. */
export function PollTerms({ poll, zone }: { poll: PollPartsFragment; zone: string }) {
  const { i18n } = useLingui();
  const words = useTermWords();
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{i18n.t('How it is decided')}</h2>
      <dl className="terms">
        <dt>{i18n.t('Decision rule')}</dt>
        <dd>
          <strong>
            <RuleWords text={poll.rule.title} />
          </strong>
          <br />
          <RuleWords text={poll.rule.passesWhen} />
        </dd>
        <dt>{i18n.t('Who votes')}</dt>
        <dd>
          <ul className="names">
            {poll.electorate.map((group) => (
              <li key={group.id}>
                <GroupTag group={group} />
              </li>
            ))}
          </ul>
          {words.unit(poll.unit)}
        </dd>
        <dt>{i18n.t('Opens')}</dt>
        <dd>
          <Deadline at={poll.openedAt ?? poll.opensAt} zone={zone} />
        </dd>
        <dt>{i18n.t('Closes')}</dt>
        <dd>
          <Deadline at={poll.closedAt ?? poll.closesAt} zone={zone} />
        </dd>
        <dt>{i18n.t('Ballots')}</dt>
        <dd>{words.secrecy(poll.secrecy)}</dd>
        <dt>{i18n.t('Results')}</dt>
        <dd>{words.resultsShown(poll.resultsShown)}</dd>
      </dl>
      <RuleSource rule={poll.rule} />
    </section>
  );
}
