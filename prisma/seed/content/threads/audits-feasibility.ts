import { md } from '../text.ts';
import { ago } from '../when.ts';
import { says, starts, thread } from './thread.ts';

/** On the long proposal: can it be done at all? */
export const auditsFeasibility = thread({ proposalKey: 'independent-audits' }, [
  starts(
    'CONCERN',
    'huynh',
    ago(54),
    md`
      I maintain a toolkit with which such audits are made today. A hundred thousand queries is a sensible floor for a
      classifier. For a system that calls three suppliers in turn it measures whichever of them was down that morning.
      The text should ask for a *frozen copy* of the system for the time of the audit.
    `,
    [
      says(
        'mokoena',
        md`
          Agreed in substance. But a frozen copy is not what people meet. We had an audit of a frozen copy of a
          benefits system; the live one had been retuned twice before the report came out. Both, then: the copy for
          measurement, a sample of the live system for comparison.
        `,
      ),
    ],
  ),
]);
