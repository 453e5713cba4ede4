import { md } from '../../text.ts';
import { says, starts, thread } from '../thread.ts';

export const fieldRecordThread = thread({ proposalKey: 'field-record' }, [
  starts(
    'SUPPORT',
    'maysa',
    '2020-11-16T06:00:00Z',
    md`
      اللافت أن الاقتراح صادر عن الشركات نفسها. ما نخشاه هو البند الثالث: إن كان البيع مرة واحدة مسموحاً فسيكون الثمن
      زهيداً والمشتري واحداً. نقترح أن تبيع التعاونية لا المزارع وحده.
    `,
    [
      says(
        'balogun',
        md`
          Selling through the cooperative is better, where there is one. Please see the fourth section: a rule that
          needs an institution the village does not have is no rule. “Through the cooperative where there is one” I
          would accept.
        `,
        [],
        { language: 'en' },
      ),
    ],
    { language: 'ar' },
  ),
]);

export const beforeAndAfterThread = thread({ proposalKey: 'before-and-after' }, [
  starts(
    'OPPOSE',
    'balogun',
    '2020-11-19T09:00:00Z',
    md`
      A comparison group costs more than most of our members’ projects. It will be measured by those who have
      statisticians, and money will follow the measured. You will fund the same four universities and call it
      evidence.
    `,
    [
      says(
        'sow',
        md`
          Le seuil de 100 000 dollars répond en partie à cette crainte ; les deux pour cent réservés à la mesure y
          répondent pour le reste, puisqu’ils s’ajoutent au don. Je relèverais volontiers le seuil à 250 000.
        `,
        [],
        { language: 'fr' },
      ),
    ],
  ),
]);
