import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

export const twoDoorsThread = thread({ proposalKey: 'two-doors' }, [
  starts(
    'SUPPORT',
    'carvell',
    ago(50),
    md`
      Last year I spoke and voted against. This text answers what I said. The second door, with its protection of the
      reporter, is what will make the register worth reading. I would add a penalty for those who search out who
      reported.
    `,
    [
      says(
        'mokoena',
        md`
          Remarkable, and welcome. Will you say the same on the *first* door, where the operator is named?
        `,
        [
          says(
            'carvell',
            md`
              Deaths and detentions with names, after ninety days: yes. “Contributed to” must mean more than “was
              switched on in the building”.
            `,
            [
              says(
                'novak',
                md`
                  In incident work: “contributed” if without it the outcome would probably have been different. The
                  two engineers decide, with their reasons in the entry.
                `,
              ),
            ],
          ),
        ],
      ),
    ],
  ),
  starts(
    'CONCERN',
    'whitlock',
    ago(44),
    md`
      We cannot bind our operators to report to an international office, and I doubt that many here can. What can be
      done is that national authorities pass on what they receive. Put “through the national authority where there is
      one” into the first door.
    `,
    [
      says(
        'ibarra',
        md`
          And where the national authority is the operator? The wrongful detention in your first door was, in most
          cases that I know, committed by the one who would pass on the report.
        `,
        [
          says(
            'whitlock',
            md`
              Then the second door is open to whoever knows of it. I do not say that this is satisfying. I say that a
              text without our operators is a register of other people’s incidents.
            `,
            [
              says(
                'almeida',
                md`
                  A possible middle: the report goes to the national authority *with a copy to the register*, which
                  holds it for thirty days unopened. If the authority passes it on, the copy is destroyed. If not, it
                  is opened.
                `,
                [
                  says(
                    'ibarra',
                    md`
                      The sealed copy is good. I can defend that at home.
                    `,
                  ),
                  says(
                    'whitlock',
                    md`
                      I cannot promise it. But it is the first version that I can *take* home.
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
    'OPPOSE',
    'menon',
    ago(27, 2),
    md`
      The scale of contributions gives half of the bill to states, in proportions that were made for another purpose;
      and a secretariat “of six” has never remained one. We would host a mirror of the register at our own cost rather
      than pay for a seventh official.
    `,
    [
      says(
        'tamm',
        md`
          A register that is mirrored by three states and belongs to none may in fact be the more robust design. My
          chamber runs something of this kind with two neighbours for land titles: each entry is signed by all three.
        `,
      ),
    ],
  ),
]);

export const procedureThread = thread({ itemKey: 'procedure' }, [
  starts(
    'CONCERN',
    'bagwan',
    ago(34),
    md`
      Counting by organisation leaves out those who have none. I speak for myself because my community does not wish
      to be an “organisation”; it was one once, on paper, and the paper was used to sell its land.
    `,
    [
      says(
        'peeters',
        md`
          The panel of personal members in my draft is meant for this. I see that a panel is an organisation again.
          Would you write the paragraph yourself?
        `,
      ),
    ],
  ),
  starts(
    'NEUTRAL',
    'ashdown',
    ago(29),
    md`
      Whatever the unit: publish the count by the other one beside it. Readers are quick to forgive a rule with which
      they disagree and slow to forgive one that they find out about.
    `,
  ),
  starts(
    'SUPPORT',
    'grau',
    ago(7, 10),
    md`
      One organisation, one vote, and exclude those who are paid by Corvane.
    `,
    [],
    { deletedAt: ago(6, 14) },
  ),
]);

export const twoYearLapseThread = thread({ proposalKey: 'two-year-lapse' }, [
  starts(
    'SUPPORT',
    'whelan',
    ago(40),
    md`
      Parliaments have known the sunset clause for two centuries. It works where somebody is embarrassed by the
      sunset. Read the list of lapsed conclusions aloud in the closing plenary, with the names of those to whom they
      were addressed.
    `,
  ),
  starts(
    'CONCERN',
    'vunibola',
    ago(32),
    md`
      Small administrations will be the ones that do not report: my unit is four people, and we answer 61
      questionnaires a year. Let a report be given by anybody who knows, and not only by the one addressed.
    `,
    [
      says(
        'reinholt',
        md`
          Yes. “On which *no participant* has reported” was meant in this way; the section on how it works forgets it.
          One page by a student counts.
        `,
      ),
    ],
  ),
]);
