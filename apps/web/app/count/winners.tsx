import { useLingui } from '@lingui/react';
import { isolated } from '../i18n/direction.ts';
import { useFormats } from '../i18n/formats.ts';
import type { ShownCount } from './order-of.ts';

/** Who won, and every tie that the ballots left open, with how it was broken. */
export function Winners({ count }: { count: ShownCount }) {
  const { i18n } = useLingui();
  const { list } = useFormats();
  const { winners, ties } = count.result;
  const named = (options: readonly number[]) => list(options.map((option) => isolated(count.options[option] ?? '')));
  return (
    <div className="verdict" data-outcome={winners.length > 0 ? 'PASSED' : undefined}>
      <p>
        {winners.length > 0
          ? i18n.t('{seats, plural, one {Chosen:} other {Chosen for {seats} places:}}', { seats: count.seats })
          : i18n.t('Nothing is chosen.')}{' '}
        {winners.length > 0 && named(winners)}
      </p>
      {ties.map(({ over, round, options, brokenBy, taken }) => (
        <p key={`${over}-${round}-${options.join()}`}>
          {i18n.t('The ballots do not decide between {options}.', { options: named(options) })}{' '}
          {
            {
              EARLIER_ROUND: i18n.t('An earlier round decided: {taken}.', { taken: named(taken) }),
              CASTING_VOTE: i18n.t('A recorded casting vote decided: {taken}.', { taken: named(taken) }),
              LOT: i18n.t('A lot that anybody can draw again decided: {taken}.', { taken: named(taken) }),
              OPEN: i18n.t('Nobody has decided this tie.'),
            }[brokenBy ?? 'OPEN']
          }
        </p>
      ))}
    </div>
  );
}
