import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

/** On the long proposal: what becomes public, and what that does. */
export const auditsPublication = thread({ proposalKey: 'independent-audits', name: 'audits-publication' }, [
  starts(
    'SUPPORT',
    'ibarra',
    ago(51),
    md`
      The sixty days are the heart of the text. We obtained four audits of a police system under the law on access to
      information, after three years and two lawsuits. All four had recommended that it be switched off. It was still
      running.
    `,
    [
      says(
        'whitlock',
        md`
          I do not dispute the case. I do dispute that publication is always the remedy. Our inspectors find more when
          findings stay between them and the agency for the first round, since people then talk. Publish what was
          found *and not corrected*.
        `,
        [
          says(
            'ibarra',
            md`
              “And not corrected” according to whom? In our four cases the agency had replied each time that
              corrections were under way.
            `,
            [
              says(
                'whitlock',
                md`
                  According to the auditor, who comes back on day fifty. If it is mended then, the report says what
                  was found and that it was mended. If not, it says so. You still have your report on day sixty.
                `,
                [
                  says(
                    'ibarra',
                    md`
                      With a return visit I can live with it. What I cannot live with is a finding that nobody outside
                      ever reads because it was “mended”. Those whom it hit before day fifty need it to make a claim.
                    `,
                    [
                      says(
                        'brandt',
                        md`
                          Our law has that solution for food: the inspection stands in the public file in any case,
                          and the repair is added as a second entry. Restaurants hated it for about two years. Now the
                          clean ones put it in the window.
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
    'CONCERN',
    'tremblay',
    ago(45),
    md`
      A published failure is an instruction. “Refuses applicants with two surnames” harms nobody further. “Accepts any
      scan whose metadata say 2019” is an invitation. The authority decides what to leave out; has it anybody who can
      tell the two apart?
    `,
    [
      says(
        'novak',
        md`
          In vulnerability handling we have had an answer for thirty years: the finder and the vendor agree on a date,
          and if they do not the default is ninety days. Sixty for harm to persons, ninety for what helps an attacker,
          and no third category.
        `,
        [
          says(
            'tremblay',
            md`
              A default is what I was missing. With a default the authority needs no expert, it needs a calendar.
            `,
          ),
        ],
      ),
      says(
        'lu',
        md`
          我们报道过一起类似的事：审计报告全文公开，第二天就有人按报告里的描述批量伪造材料。记者当然希望公开，但“何时公开”与“公开多少”应当分开规定。
        `,
        [],
        { language: 'zh' },
      ),
    ],
  ),
  starts(
    'CONCERN',
    'luo',
    ago(42),
    md`
      商业秘密由主管机关而不是经营者认定，这一点我们可以接受，但认定之前应当给经营者陈述意见的机会，期限可以很短，例如七天。现在的文本里，企业看到自己的秘密被公开，和公众是同一天。
    `,
    [
      says(
        'mokoena',
        md`
          Seven days to be heard, yes. Seven days to *object with suspensive effect*, no. In my experience the
          difference between the two is about two years.
        `,
        [
          says(
            'luo',
            md`
              同意这个区分：听取意见不等于中止公开。请在正文里写明“七天内陈述，不影响六十天的期限”。
            `,
            [],
            { language: 'zh' },
          ),
        ],
      ),
    ],
    { language: 'zh' },
  ),
  starts(
    'QUESTION',
    'traore',
    ago(22),
    md`
      « Publiés en intégralité », mais dans quelle langue et sous quelle forme ? Chez nous, la décision de crédit
      touche des gens qui ne lisent pas le français. Un rapport de deux cents pages en anglais sur un site est public
      au sens du droit, et secret en pratique.
    `,
    [
      says(
        'ndiaye',
        md`
          Nous demandons la même chose depuis dix ans pour les tarifs bancaires. Ce qui a marché : une page, lue à la
          radio, dans les trois langues de la région, aux frais de l’opérateur.
        `,
        [],
        { language: 'fr' },
      ),
      says(
        'leclerc',
        md`
          Le Bureau peut offrir un modèle de résumé d’une page et la traduction vers les langues de travail de la
          région concernée. Pas la lecture à la radio, mais il suffit que le texte l’exige.
        `,
        [],
        { language: 'fr' },
      ),
    ],
    { language: 'fr' },
  ),
]);
