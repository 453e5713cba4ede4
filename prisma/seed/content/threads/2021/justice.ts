import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

export const standardsFirstThread = thread({ proposalKey: 'standards-first' }, [
  starts(
    'OPPOSE',
    'mokoena',
    ago(48),
    md`
      “First agree on how to measure” has been the programme of every industry that did not wish to be measured. I do
      not suspect Anouk of it. I suspect year three of never coming, and the text gives me no means to make it come.
    `,
    [
      says(
        'keller',
        md`
          Then give it the means. If an area is not ready after year three, the duty of your text begins there with
          the measure that the authority prefers. A deadline that hurts those who delay.
        `,
        [
          says(
            'mokoena',
            md`
              With this clause the two texts are one text in two chapters. Shall we put them together before the
              session?
            `,
            [
              says(
                'peeters',
                md`
                  As the one who has to explain it to small firms: please do. I can explain one text.
                `,
              ),
            ],
          ),
        ],
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'huynh',
    ago(36, 9),
    md`
      Two auditors for each volunteer is what I like best. We know how systems differ from each other, and almost
      nothing of how auditors do.
    `,
  ),
]);

export const selfAssessmentThread = thread({ proposalKey: 'self-assessment' }, [
  starts(
    'OPPOSE',
    'ibarra',
    ago(47),
    md`
      A student who marks her own paper and publishes a summary of the marks. That board members sign it is new and
      good. I would take it out of this text and put it into another.
    `,
    [
      says(
        'carvell',
        md`
          You are the fourth to propose the funeral with honours. I begin to hear it.
        `,
      ),
    ],
  ),
]);

export const benefitsContinueThread = thread({ proposalKey: 'benefits-continue' }, [
  starts(
    'CONCERN',
    'brandt',
    ago(40),
    md`
      Payment during review is right for benefits on which people live. It is an invitation where fraud is organised;
      we had eleven thousand invented children on one server. Allow a stop *at once* where an official has signed that
      there are concrete grounds to suspect organised fraud.
    `,
    [
      says(
        'byrne',
        md`
          The exception is the rule in waiting. In our county “grounds to suspect” were ticked by default. If there
          must be one: a named official, a single case, no lists, and the number of such stops published by month,
          with how many proved right.
        `,
        [
          says(
            'brandt',
            md`
              Named, single, counted and published: accepted. No lists is hard; invented children come in lists.
            `,
            [
              says(
                'duarte',
                md`
                  Our court’s solution: a list may be *investigated* as a list, but each payment is stopped singly. It
                  slowed us down by nine days and spared us four hundred wrong stops in the first year.
                `,
                [
                  says(
                    'brandt',
                    md`
                      Nine days is a price one can name to a minister. I would vote for that version.
                    `,
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
    'arango',
    ago(28, 15),
    md`
      Note the asymmetry in the third rule, since it is the whole idea: granting may be automatic, taking away may
      not. Most administrations have it the other way round.
    `,
  ),
  starts(
    'CONCERN',
    'tamm',
    ago(12),
    md`
      Words for a fourteen-year-old, yes. “Which facts, and where these came from” will in our case name registers of
      other agencies; we may not show some of them to the person (police, protection of children). Say “unless the law
      forbids it, and then say that it does”.
    `,
    [
      says(
        'byrne',
        md`
          “And then say that it does, and name a body that may look in the person’s place.” Otherwise the sentence
          swallows the rule.
        `,
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'traore',
    ago(1, 7),
    md`
      J’ai lu ce texte à l’antenne hier matin, en dioula. Vingt-six appels en une heure. Presque tous posaient la même
      question : et quand c’est l’agent lui-même, et non la machine, qui coupe sans avoir lu le dossier ?
    `,
    [
      says(
        'ndiaye',
        md`
          Le texte devrait répondre : la règle vise la suspension, quel que soit celui qui la propose. Une phrase
          suffit.
        `,
        [
          says(
            'byrne',
            md`
              One sentence, and it is the best that anybody has offered here. “Whoever or whatever proposes it.” It
              goes in before the poll closes as a note, and into the text afterwards.
            `,
            [],
            { language: 'en', after: 4 },
          ),
        ],
        { after: 9 },
      ),
    ],
    { language: 'fr' },
  ),
]);
