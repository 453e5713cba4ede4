import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

export const dutiesFollowControlThread = thread({ proposalKey: 'duties-follow-control' }, [
  starts(
    'OPPOSE',
    'osei',
    ago(38),
    md`
      Keeping each earlier version for a year means serving models with flaws that we have mended. For security fixes
      this is dangerous, and we would be liable for it as well. Thirty days’ notice, yes; a year of old versions, no.
    `,
    [
      says(
        'ferrari',
        md`
          Distinguish. A security fix may come tonight without notice. A “better” model may not, because it is better
          on *your* test and I have cracks to find.
        `,
        [
          says(
            'osei',
            md`
              Ninety days for improvements, none for fixes, and we say which is which when we release it?
            `,
            [
              says(
                'ferrari',
                md`
                  Half a year. My customer’s approval of a new version takes four months, and he is the fast one.
                `,
                [
                  says(
                    'osei',
                    md`
                      Half a year for versions marked as long-lived, of which there is one a year. I can take this to
                      our product people.
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
    'yoon',
    ago(29, 6),
    md`
      We stand in the middle of such a chain: we buy models and sell headsets to firms that sell experiences. That
      limits of liability are void towards the small is hard on us in one direction and saves us in the other. On
      balance it is fair.
    `,
  ),
  starts(
    'CONCERN',
    'tremblay',
    ago(15),
    md`
      Where in this chain is a volunteer who publishes a model without a contract and without a fee? “Who can change
      it” fits her exactly, and she can bear nothing. Exempt what is given away with its source and without support.
    `,
    [
      says(
        'vandijk',
        md`
          As one of these volunteers: an exemption for the person, please, not for the artefact. A company that
          packages my model and sells it should not inherit my innocence.
        `,
      ),
    ],
  ),
]);
