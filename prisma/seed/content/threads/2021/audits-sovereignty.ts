import { md } from '../../text.ts';
import { ago, later } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

/** On the long proposal: whose law, whose auditors, which systems. */
export const auditsSovereignty = thread({ proposalKey: 'independent-audits', name: 'audits-sovereignty' }, [
  starts(
    'CONCERN',
    'shen',
    ago(50),
    md`
      We support regular audits and practise them in three of the five areas. The text must say that they take place
      under the law of the state in which the system is used, by auditors whom that state admits. An international
      register may recommend. It cannot admit anybody to a court’s or a ministry’s records.
    `,
    [
      says(
        'achieng',
        md`
          I read “the competent authority” in the text as the national one, so we may agree already. My worry is the
          opposite one: if every state admits only its own, the same product is audited fifty times by the rich and
          never by the poor.
        `,
        [
          says(
            'shen',
            md`
              Recognition of each other’s findings by agreement would answer that. A state that trusts another’s audit
              need not repeat it. Trust is then built between two authorities and is not presumed from a register.
            `,
            [
              says(
                'brandt',
                md`
                  We have such agreements for medical devices with nineteen states. They took between four and eleven
                  years each. If the forum wants to see anything in this decade, it should draft the agreement *now*
                  and let states sign it in pairs.
                `,
                [
                  says(
                    'naglaa',
                    md`
                      نؤيد هذا الاقتراح. اتفاق نموذجي تنضم إليه الدول متى شاءت أسهل من خمسين مفاوضة ثنائية، بشرط أن
                      يكون لنا رأي في صياغته لا أن يُعرض علينا جاهزاً للتوقيع.
                    `,
                    [
                      says(
                        'shen',
                        md`
                          Then let Cairo, Berlin, Nairobi and ourselves prepare a draft of two pages before the
                          session. Two pages are a condition.
                        `,
                        [
                          says(
                            'almeida',
                            md`
                              The Office can lend a room, an interpreter and a drafter who owes nothing to any of the
                              four.
                            `,
                          ),
                        ],
                      ),
                    ],
                    { language: 'ar' },
                  ),
                ],
              ),
            ],
          ),
        ],
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'byrne',
    ago(48),
    md`
      Support, with one demand: among those who audit a system that assesses disabled people there must be disabled
      people, paid as auditors and not as “interviewees”. In the audit of our assessment tool it took a blind
      colleague eleven minutes to find what three consultants had not found in a month: the form timed out for anybody
      using a screen reader, and a timeout counted as a refusal to cooperate.
    `,
    [
      says(
        'tamm',
        md`
          We would write it into our register as a condition of admission, and I have just asked what prevents us.
          Nothing does.
        `,
      ),
      says(
        'guo',
        md`
          It is also a point of method. An auditor brings a list of failures that can be imagined. Lengthening the
          list needs people with other lives, more than it needs other metrics.
        `,
      ),
    ],
  ),
  starts(
    'NEUTRAL',
    'okafor',
    ago(35),
    md`
      Triage is on the list, epidemiological forecasting is not, and both decide who gets a bed. I see why: a forecast
      decides on nobody in particular. I only note that the boundary will be drawn by those who would rather be
      outside it.
    `,
    [
      says(
        'gebreyes',
        md`
          A forecast was examined this spring under the text on the first thirty days, by comparing it with what
          happened. For forecasts reality is the auditor. It comes late, but it cannot be chosen by the operator
          either.
        `,
      ),
    ],
  ),
  starts(
    'OPPOSE',
    'grau',
    ago(8),
    md`
      Ask yourselves who gains from compulsory audits. Corvane Assurance has paid for half of the delegates who
      applaud here, and everybody in the trade knows which ministry’s tender they bought last spring. Corrupt from the
      first line to the last.
    `,
    [
      says(
        'brandt',
        md`
          If you have evidence of bribery, there is a prosecutor in your canton and in my country who will hear you
          today. If you have none, then take this down. Our office has never commissioned the firm you name.
        `,
        [],
        { after: 1 },
      ),
      says(
        'mokoena',
        md`
          We have received nothing from any audit firm. Our accounts are published each March. There was an argument
          to be had on who gains from compulsory audits, and I would have liked to have it with you.
        `,
        [],
        { after: 3 },
      ),
    ],
    { key: 'accusation' },
  ),
  starts(
    'SUPPORT',
    'kowalska',
    ago(5, 6),
    md`
      Dismissal and shifts are in the scope: good. Please add *pace*. A system that only sets how many parcels an hour
      are expected dismisses nobody. It just writes the list from which somebody else does.
    `,
    [],
    {
      edited: {
        at: later(ago(5, 6), 2),
        body: md`
          Dismissal and shifts are in the scope: good. Please add *pace*: a system that sets how many parcels an hour
          are expected dismisses nobody, it writes the list from which somebody else does. (Edited to add: in the
          logistics agreement signed in my country this autumn, pace is covered, so the wording exists.)
        `,
      },
    },
  ),
  starts(
    'QUESTION',
    'karam',
    ago(2, 3),
    md`
      هل يشمل النص الأنظمة التي تستعملها منصات الأخبار لترتيب المواد؟ هي لا تقرر في شأن فرد بعينه، لكنها تقرر ما الذي
      يراه الملايين قبل الانتخابات. أسأل ولا أقترح، لأنني لست متأكداً من أنني أريد أن تدخل السلطة من هذا الباب.
    `,
    [
      says(
        'mokoena',
        md`
          Not covered, and deliberately so, for the reason you give in your last sentence. It deserves a text of its
          own, written by people who have edited a newspaper under a censor.
        `,
        [],
        { after: 14 },
      ),
    ],
    { language: 'ar' },
  ),
  starts(
    'NEUTRAL',
    'almeida',
    ago(0, 10),
    md`
      For those who asked: the two-page draft on the recognition of audits, by Cairo, Berlin, Nairobi and Beijing, is
      being translated and will be before the session three days ahead. It is two pages and a line. The line is being
      negotiated.
    `,
    [
      says(
        'achieng',
        md`
          The line is ours. It says that recognition lapses where an auditor was refused a visa for the audit. I do
          not expect it to be struck.
        `,
        [],
        { after: 3 },
      ),
    ],
  ),
]);
