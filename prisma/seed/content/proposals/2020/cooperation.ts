import { md } from '../../text.ts';
import { opened } from '../proposal.ts';

export const neighbourNotice = opened(
  {
    key: 'neighbour-notice',
    itemKey: 'incident-notification',
    submitterKey: 'brandt',
    organisationKey: 'aufsicht',
    title: 'Mandatory notice to other states of failures in systems they use too',
    body: md`
      ## What happened in March

      A triage model was withdrawn from eleven hospitals in my country after it had ranked patients with a certain
      pacemaker last. The supplier told its customers here. It had customers in fourteen other states, who read of it
      in a trade journal nine weeks later.

      ## The duty

      An authority that orders or accepts the withdrawal of a system because it endangered people notifies, within ten
      days, every state in which the supplier says that it is used. The supplier names those states within three days.

      ## What the notice says

      - the system and its version, and the setting in which it failed;
      - the failure as far as it is understood, and what is not understood;
      - what was done, and how to reach the person who did it.

      ## What the notice does not do

      It is no finding of fault. It binds the recipient to nothing. It may be given in confidence for up to sixty days
      where publication would help an attacker; after that it is public.

      ## Why it must be mandatory

      Voluntary schemes receive what does no harm to report. The failures that matter are the expensive ones, and for
      those a supplier’s lawyers will always advise to wait.
    `,
  },
  '2020-10-22T13:00:00Z',
);
