import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

export const practiceFirstThread = thread({ proposalKey: 'practice-first', language: 'zh' }, [
  starts(
    'SUPPORT',
    'ito',
    ago(45),
    md`
      I support the form. Reasons in each party’s own language, with translations for information only, is the part
      that nobody has tried. I would translate 和而不同 as “in harmony without being the same”, and leave the characters
      beside it.
    `,
    [
      says(
        'guo',
        md`
          译法很好。补充一点出处上的提醒：这句话在《论语》里说的是君子之间如何相处，前提是彼此都肯讲道理。用到机构之间，需要制度来代替这个前提。
        `,
        [
          says(
            'ito',
            md`
              Which institution would you have in mind? In the seminar I would say the public reply: each party owes
              an answer to the strongest objection, in writing, and is seen not to have given one.
            `,
            [
              says(
                'fang',
                md`
                  “必须公开回应最有力的反对意见”，这可以成为体例的第五条。难处在于由谁认定哪一条最有力。我们倾向于由反对者自己指定，每方限一条。
                `,
                [
                  says(
                    'whelan',
                    md`
                      Let the *other* side name the objection that it finds hardest. Nobody knows one’s weak spot so
                      well. In disputations of the thirteenth century this was the rule, and one was examined on it.
                    `,
                    [
                      says(
                        'fang',
                        md`
                          由对方说出自己最难回答的一条，这个办法更好，也更见诚意。我们会在会前试行一次。
                        `,
                      ),
                    ],
                    { language: 'en' },
                  ),
                ],
              ),
            ],
            { language: 'en' },
          ),
        ],
      ),
    ],
    { language: 'en' },
  ),
  starts(
    'OPPOSE',
    'pillay',
    ago(38),
    md`
      A practice without a common reason can be agreed by those who mean opposite things. “Tell the person the three
      main grounds” serves dignity if you believe in rights, and it serves compliance if you do not. When it comes
      under pressure, only one of the two will hold.
    `,
    [
      says(
        'qiao',
        md`
          理由相同，压力之下同样可能放弃，历史上不乏其例。能够约束各方的，与其说是理由，不如说是可以核查的做法。这正是本建议把做法放在前面的原因。
        `,
        [
          says(
            'pillay',
            md`
              A fair answer, and I take the point about history. Then at least let the reasons be *published before*
              the practice is adopted, so that we know with whom we agree and for how long.
            `,
            [
              says(
                'fang',
                md`
                  可以。体例里本来就是附在同一份文本中的，我们会写明“同时公布”。
                `,
              ),
            ],
            { language: 'en' },
          ),
        ],
      ),
    ],
    { language: 'en' },
  ),
]);
