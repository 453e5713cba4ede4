import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

export const beforeReleaseThread = thread({ proposalKey: 'before-release' }, [
  starts(
    'CONCERN',
    'carvell',
    ago(34),
    md`
      “Without its filters” to twelve strangers for thirty days is how a model gets stolen. We would do it in our own
      rooms, on our machines, telephones at the door.
    `,
    [
      says(
        'huynh',
        md`
          Your rooms are acceptable if the *logs* are not yours. A tester who knows that the developer reads her
          queries will not try what she thinks most likely to work.
        `,
        [
          says(
            'carvell',
            md`
              If something goes wrong in these thirty days I must be able to say what was asked. Logs in escrow,
              opened by the panel’s chair and us together?
            `,
            [
              says(
                'huynh',
                md`
                  Escrow with two keys: agreed.
                `,
              ),
            ],
          ),
        ],
      ),
    ],
  ),
  starts(
    'OPPOSE',
    'shen',
    ago(31, 8),
    md`
      两个“由小组选定的国家实验室”掌握可能危及别国安全的发现，而别国并不知情，这一点难以接受。要么涉及的国家都有权知道，要么只由研发者所在国负责。请重新考虑最后一节。
    `,
    [
      says(
        'huynh',
        md`
          You are right that the section decides in passing something that it should not. An alternative: the
          finding’s *existence and kind* go to all states that have named a contact, its content to nobody but the
          developer.
        `,
        [
          says(
            'shen',
            md`
              “存在与类别”通报各国，具体内容只交研发者，这个方案可以讨论。与去年关于值班线路的文本也能衔接。
            `,
            [],
            { language: 'zh' },
          ),
        ],
        { language: 'en' },
      ),
    ],
    { language: 'zh' },
  ),
  starts(
    'SUPPORT',
    'manaia',
    ago(11),
    md`
      The five least served languages: thank you. In mine, a released model advised a caller to drink what it should
      have told her to rinse with. No panel that tests in English would have found it.
    `,
  ),
]);

export const bodilyDataThread = thread({ proposalKey: 'bodily-data' }, [
  starts(
    'CONCERN',
    'okafor',
    ago(34, 10),
    md`
      “Consent does not change this, save in treatment and in research under review.” Gait recorded at home finds
      Parkinson’s disease years earlier than a clinic does. With data gone at the end of each session, nobody could
      look back. Let the wearer keep them, for herself.
    `,
    [
      says(
        'yoon',
        md`
          On her own device, under her own key, never as a condition of anything: I can accept it, and the engineers
          tell me that it is one setting. The second rule will say so.
        `,
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'kowalska',
    ago(14),
    md`
      Last section, employers: this sentence alone is worth the text. In two warehouses training now takes place with
      headsets only, and the reports on “engagement” go to the shift manager.
    `,
    [
      says(
        'yoon',
        md`
          Not from our headsets, I hope. If they are ours, write to me; the licence forbids it.
        `,
        [
          says(
            'kowalska',
            md`
              They are yours. I have written.
            `,
          ),
        ],
      ),
    ],
  ),
]);
