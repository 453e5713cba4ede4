import { md } from '../../text.ts';
import { says, starts, thread } from '../thread.ts';

export const neighbourNoticeThread = thread({ proposalKey: 'neighbour-notice' }, [
  starts(
    'OPPOSE',
    'carvell',
    '2020-11-04T17:00:00Z',
    md`
      A withdrawal in one hospital setting says little about another. If each withdrawal goes to fifty states within
      ten days, firms will stop withdrawing and start “adjusting”. You will have fewer notices and fewer withdrawals.
      We oppose the text as it is, and would support a voluntary scheme with immunity.
    `,
    [
      says(
        'brandt',
        md`
          In March your industry had exactly this voluntary scheme. Nine weeks. I would like to hear what would have
          been different.
        `,
        [
          says(
            'carvell',
            md`
              Immunity. The supplier waited because any notice would have been exhibit A in fourteen courts. Take this
              away and the phone rings on day one.
            `,
            [
              says(
                'ibarra',
                md`
                  Immunity for the notice, or for the harm? The first I could discuss. The second means that the
                  patient pays for your openness.
                `,
                [
                  says(
                    'carvell',
                    md`
                      For the notice. What can be proved without it may be proved.
                    `,
                    [
                      says(
                        'brandt',
                        md`
                          If industry had written that sentence into its comment of October, we would not be heading
                          for a vote by groups. I will try it on my lawyers; it will be too late for this edition.
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
    ],
  ),
  starts(
    'SUPPORT',
    'diop',
    '2020-11-11T10:00:00Z',
    md`
      Nous importons la quasi-totalité de nos systèmes. Sans notification obligatoire, nous sommes le pays où l’on
      découvre la panne en dernier, et en production. Je demande seulement que l’avis soit rédigé aussi en français,
      en espagnol et en arabe.
    `,
    [
      says(
        'naglaa',
        md`
          نضم صوتنا. وصول الإشعار بلغة لا يقرؤها المهندس في المستشفى الإقليمي يساوي عدم وصوله.
        `,
        [],
        { language: 'ar' },
      ),
    ],
    { language: 'fr' },
  ),
  starts(
    'CONCERN',
    'peeters',
    '2020-11-20T08:00:00Z',
    md`
      “The supplier names those states within three days.” A small supplier sells through distributors and does not
      know them. Oblige the distributor to keep the list, or the duty falls on the one who cannot fulfil it.
    `,
  ),
]);
