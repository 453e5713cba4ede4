import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { says, starts, thread } from '../thread.ts';

/** On the long proposal: can it be done at all? */
export const auditsFeasibility = thread({ proposalKey: 'independent-audits', name: 'audits-feasibility' }, [
  starts(
    'CONCERN',
    'huynh',
    ago(54),
    md`
      I maintain a toolkit with which such audits are made today. A hundred thousand queries is a sensible floor for a
      classifier. For a system that calls three suppliers in turn it measures whichever of them was down that morning.
      The text should ask for a *frozen copy* of the system for the time of the audit.
    `,
    [
      says(
        'mokoena',
        md`
          Agreed in substance. But a frozen copy is not what people meet. We had an audit of a frozen copy of a
          benefits system; the live one had been retuned twice before the report came out. Both, then: the copy for
          measurement, a sample of the live system for comparison.
        `,
        [
          says(
            'huynh',
            md`
              Both works, if the operator says when it changes the live one. Then the difference between copy and live
              becomes a finding in itself. I would write: “a change during the audit is announced to the auditor on
              the same day”.
            `,
            [
              says(
                'carvell',
                md`
                  We deploy eleven times a day. Announcing each deployment to an auditor is possible; what would the
                  auditor do with it? A freeze of the whole chain means no security fixes for weeks. No chief of
                  security will sign that.
                `,
                [
                  says(
                    'novak',
                    md`
                      I *was* the chief of security who would not sign. A freeze of the model and of the decision
                      logic is not a freeze of the operating system under it. Nobody asks you to stop patching. Eleven
                      deployments a day touch a threshold perhaps once a month.
                    `,
                    [
                      says(
                        'carvell',
                        md`
                          Then the text should say “model, features and thresholds” instead of “system as deployed”.
                          As it stands my lawyers read it as everything down to the kernel, and they are paid to read
                          it like this.
                        `,
                        [
                          says(
                            'mokoena',
                            md`
                              I accept “model, features, thresholds and the rules applied after them”. The last part
                              matters: in two of the cases that we took to court the model was blameless and a line in
                              a spreadsheet was not.
                            `,
                            [
                              says(
                                'keller',
                                md`
                                  This sub-thread has produced a better definition than our working group in four
                                  months. I will bring it to the group as it stands, with attribution to the four of
                                  you.
                                `,
                                [],
                                { after: 11 },
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
        ],
      ),
      says(
        'tremblay',
        md`
          A practical point: 100,000 queries with inputs of the auditor’s choosing cost about forty dollars on one
          system I know and ninety thousand on another. Who pays for the second? The operator will say the auditor
          chose badly.
        `,
      ),
    ],
  ),
  starts(
    'CONCERN',
    'reinholt',
    ago(52, 5),
    md`
      Twenty interviews are an illustration, not a sample. If a system fails one person in fifty, then with twenty
      interviews there is a chance of two in three of meeting nobody whom it failed. Either give the auditor the means
      to reach four hundred, or call the interviews what they are, a way to find out what to measure.
    `,
    [
      says(
        'arango',
        md`
          They *are* a way to find out what to measure, and I would not give that up for statistics. In our study of a
          housing register the decisive defect was that people did not understand question 14. No log contains that.
        `,
      ),
      says(
        'pillay',
        md`
          Sampling from logs as Jannik wants, interviews as Catalina wants, and the interviewed chosen from those
          *refused*. We will put this into an amendment as soon as amendments are open for the text.
        `,
      ),
    ],
  ),
  starts(
    'QUESTION',
    'menon',
    ago(47),
    md`
      By our rough count the scope covers 3,000 systems in the public offices of my country alone. At four months of
      two people for each, that is a thousand auditors at work all the time. There are perhaps sixty in the world.
      What happens in the years until there are enough?
    `,
    [
      says(
        'mokoena',
        md`
          Begin where the harm is gravest: detention and benefits. The text should have said so. Sixty is also what
          happens when nobody has to buy an audit. There were few lift inspectors before lifts had to be inspected.
        `,
        [
          says(
            'whelan',
            md`
              As the historian in the room: boiler inspection took eighteen years from the first statute to a working
              corps of inspectors, and during the first six the inspectors were employed by the insurers. That was a
              compromise, and it worked rather well. Insurers do not like explosions.
            `,
            [
              says(
                'byrne',
                md`
                  The insurers of whom? When a boiler exploded the owner lost a factory. When a disability assessment
                  is wrong the operator *saves money*. The analogy breaks at exactly this point.
                `,
                [
                  says(
                    'whelan',
                    md`
                      That is a good answer, and it decides for me where to begin: where the operator does not bear
                      the loss, inspection has to be public from the first day.
                    `,
                  ),
                ],
              ),
            ],
          ),
        ],
      ),
      says(
        'achieng',
        md`
          We trained fourteen in Nairobi in nine months, most of them former bank examiners. It is not a rare talent.
          What is rare is a salary that keeps them from the firms they examine.
        `,
      ),
    ],
  ),
]);
