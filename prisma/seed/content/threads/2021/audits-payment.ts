import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

/** On the long proposal: who chooses the auditor, and who pays. */
export const auditsPayment = thread({ proposalKey: 'independent-audits', name: 'audits-payment' }, [
  starts(
    'OPPOSE',
    'carvell',
    ago(53),
    md`
      Drawing auditors by lot means that a specialist in credit scoring is sent to look at a triage system. We would
      rather be audited by a competent opponent than by a neutral amateur. Let the operator choose from the register,
      with an obligation to rotate, as in financial audit.
    `,
    [
      says(
        'ashdown',
        md`
          As in financial audit? My paper has covered three collapses in which the auditor, chosen and rotated, had
          signed the accounts a few months before. I declare an interest: scandals sell newspapers.
        `,
        [
          says(
            'carvell',
            md`
              Three in how many thousand audits? A system of selection that fails spectacularly three times in a
              decade may still be the best one on offer. You cannot see the failures that it prevented.
            `,
            [
              says(
                'ashdown',
                md`
                  Neither can you. This is why I would like to see one area in which the lot is tried and one in which
                  it is not, and a count of what each of them finds. You have asked for evidence in every other
                  thread.
                `,
                [
                  says(
                    'reinholt',
                    md`
                      That could be designed properly. Same kind of system, same year, half of the operators choose,
                      half are assigned. We would run it without a fee. With forty audits one could see a difference
                      of the size that Priya suspects.
                    `,
                    [
                      says(
                        'carvell',
                        md`
                          Meridian would volunteer two products for the chosen half. And yes, I see why you smile: two
                          for the assigned half as well, *if* the draw is among people who know the field.
                        `,
                        [
                          says(
                            'mokoena',
                            md`
                              “By lot among those registered for the area concerned” was always meant. It is not
                              written, so it will be. Thank you for the four products; I will quote this.
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
      says(
        'lindqvist',
        md`
          A second voice from industry, and a different one: we would accept the lot tomorrow. An auditor whom we
          chose is worth nothing in front of a customer who does not trust us, and that is the only customer for whom
          we need one.
        `,
      ),
    ],
  ),
  starts(
    'CONCERN',
    'ferrari',
    ago(49),
    md`
      Thank you for the table. Below two million the fund bears the cost. We are at 1.8 this year. If we grow by an
      eighth we pay half of an audit that costs more than our engineer. A step like that is a reason not to grow. Make
      it a slope.
    `,
    [
      says(
        'peeters',
        md`
          Seconded on behalf of 2,300 others. And count the *cost of being audited*, which is usually three times the
          fee: somebody has to sit with the auditor, and in a firm of nine it is the person who writes the software.
        `,
        [
          says(
            'kowalska',
            md`
              In a firm of nine the software may still decide who works on Sunday. I understand the burden. I do not
              understand why the one who bears it should be the driver and not the fund.
            `,
            [
              says(
                'ferrari',
                md`
                  We agree more than you think. I do not ask to be exempt; the *duty* should be the same. I ask that
                  the audit of something small be small: two days, a fixed list, and a person who has seen a foundry
                  before.
                `,
                [
                  says(
                    'kowalska',
                    md`
                      Two days and a fixed list I could defend before my members, if one of the questions on the list
                      is put to the workers without the employer in the room.
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
    'balogun',
    ago(44),
    md`
      Our association supports the fund. Today a lender in Lagos pays a firm from London to certify what the same firm
      from London advised it to build. A fund that pays, and examiners who live here, would cost our members less than
      they spend now on being believed.
    `,
    [
      says(
        'wirawan',
        md`
          The bank could advance the fund’s first two years for the countries in which it lends. I say “could”: the
          board will ask for the register of auditors to exist before the money does.
        `,
        [
          says(
            'balogun',
            md`
              And the auditors will ask for the money before they register. Somebody has to go first. Put half in
              escrow, payable when twenty have registered.
            `,
          ),
        ],
      ),
    ],
  ),
  starts(
    'OPPOSE',
    'raghavan',
    ago(26, 8),
    md`
      A tenth on top “for the fund” above 50 million is a tax by another name, set by people who cannot be voted out.
      In my country only Parliament may do that. I would vote for the text without this line.
    `,
    [
      says(
        'duarte',
        md`
          In mine as well. A fee must correspond to a service. Our administrative court struck down a similar
          surcharge on telecoms in a single sitting. Make it a fee that covers the register and it stands.
        `,
      ),
    ],
  ),
]);
