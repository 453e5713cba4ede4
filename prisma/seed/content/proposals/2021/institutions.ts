import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { opened, submitted } from '../proposal.ts';

export const twoDoors = opened(
  {
    key: 'two-doors',
    itemKey: 'incident-register',
    submitterKey: 'almeida',
    organisationKey: 'data-commons',
    title: 'A register with two doors: one where you must report, one where you may',
    body: md`
      ## What became of the text of 2020

      The text of last year made notice mandatory and public after sixty days. Governments, civil society and
      researchers supported it; industry did not, and under the rule chosen that was enough. We have spoken to those
      who opposed. Their objection was less to reporting than to being the only one who had reported. The register
      proposed here has two doors.

      ## The first door: must

      Whoever operates a system reports within fifteen days when it contributed to a death, to a grave injury, to the
      wrongful detention of a person, or to the failure for more than six hours of a service on which lives depend.
      The entry is public after ninety days, with the name of the operator.

      ## The second door: may

      Anybody, including an employee without the employer’s knowledge, may report a near miss. The entry is public
      within thirty days *without* names. It cannot be used in proceedings against the reporter, unless it conceals a
      crime.

      ## Keeping

      - Entries are kept by a secretariat of six within the Office for Data Commons, which neither regulates nor
        certifies.
      - Two engineers seconded by the technical community classify entries; their classification is public and can be
        disputed.
      - Entries are never deleted. A correction stands beside the entry it corrects.

      ## Cost and term

      The register costs 1.9 million US dollars a year, of which states bear half according to the United Nations
      scale and operators with a turnover above one billion the other half. It lapses after five years unless this
      forum renews it.
    `,
  },
  ago(53),
);

export const twoYearLapse = opened(
  {
    key: 'two-year-lapse',
    itemKey: 'follow-up',
    submitterKey: 'reinholt',
    organisationKey: 'harzberg',
    title: 'Conclusions lapse after two years unless somebody reports on them',
    body: md`
      ## The proposal in one sentence

      A conclusion of this forum on which no participant has reported within two years is struck from the list, and
      the list says so.

      ## Reasons

      We compared the conclusions of eleven international meetings held between 2015 and 2020. They contain 402
      recommendations. For 37 of them anybody could be found who had done anything. The other 365 are still quoted. A
      text that nobody acts on and nobody withdraws makes the next text cheaper.

      ## How it works

      - Each conclusion names those it addresses, and a date.
      - Those addressed may report in a single page: what was done, what came of it, what stood in the way.
      - “We decided not to follow it, for these reasons” is a report, and keeps the conclusion alive.
      - Three months before a conclusion lapses, the secretariat asks its sponsors whether they wish to put it again.

      ## Objection foreseen

      Some matters take longer than two years. Then report after two years that it takes longer.
    `,
  },
  ago(44),
);

export const countedByOrganisation = submitted(
  {
    key: 'counted-by-organisation',
    itemKey: 'procedure',
    submitterKey: 'peeters',
    organisationKey: 'small-software',
    title: 'Count by organisation, show by person',
    body: md`
      ## Where we are

      An organisation that can send four people has four voices in a poll counted by person. One that shares a
      delegate with two others has a third of one. Our 2,300 members have me.

      ## Proposal

      - Polls that decide are counted by organisation, one vote each. Those who speak for themselves choose, at the
        start of an edition, a panel of personal members in each group, which has one vote for every five of them.
      - Polls that explore may be counted by person.
      - Either way the count by the other unit is shown beside the result, without effect on it.

      ## Transition

      The rule applies from the next edition. Polls that have been opened are decided as they were announced.
    `,
  },
  ago(3, 4),
);
