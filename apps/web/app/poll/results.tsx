import { useLingui } from '@lingui/react';
import type { PollMethod, PollPartsFragment } from '../generated/operations.ts';
import { Empty } from '../ui/empty.tsx';
import { Label } from '../ui/label.tsx';
import { TallyChart } from '../ui/tally-chart.tsx';
import { TallyTable } from '../ui/tally-table.tsx';
import { Deadline } from '../ui/time.tsx';
import { VerdictBox } from '../verdict/verdict-box.tsx';
import { Turnout } from './turnout.tsx';

interface ResultsProps {
  poll: PollPartsFragment;
  zone: string;
}

/** What a poll's figures by group are called: agreement is not support. */
export function useFiguresTitle() {
  const { i18n } = useLingui();
  return (method: PollMethod) =>
    method === 'CONSENT' ? i18n.t('Votes by stakeholder group') : i18n.t('Support by stakeholder group');
}

/** What a poll has brought so far: verdict, support by group in a drawing and in figures; or why that is not shown yet. */
export function Results({ poll, zone }: ResultsProps) {
  const { i18n } = useLingui();
  const figuresTitle = useFiguresTitle();
  if (poll.state === 'VOIDED') return null;
  if (poll.state === 'SCHEDULED') {
    return (
      <Empty>
        <p>
          <Label>{i18n.t('Voting has not begun. It opens:')}</Label>
          <Deadline at={poll.opensAt} zone={zone} />
        </p>
      </Empty>
    );
  }
  return (
    <div className="results">
      {poll.verdict && <VerdictBox verdict={poll.verdict} rule={poll.rule} groups={poll.electorate} />}
      {poll.tally ? (
        <div className="figures">
          <TallyChart tally={poll.tally} method={poll.method} title={figuresTitle(poll.method)} />
          <TallyTable tally={poll.tally} method={poll.method} caption={i18n.t('Votes by stakeholder group')} />
        </div>
      ) : (
        <>
          <Empty>
            <p>
              {i18n.t(
                'The results are hidden until voting closes, so that nobody votes by what others have chosen. They show:',
              )}{' '}
              <Deadline at={poll.closesAt} zone={zone} />
            </p>
          </Empty>
          {poll.turnout && <Turnout turnout={poll.turnout} />}
        </>
      )}
    </div>
  );
}
