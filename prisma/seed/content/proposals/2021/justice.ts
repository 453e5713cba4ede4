import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { opened, withdrawn } from '../proposal.ts';

export const standardsFirst = opened(
  {
    key: 'standards-first',
    itemKey: 'audits',
    submitterKey: 'keller',
    organisationKey: 'open-interop',
    title: 'Agree on how to measure before requiring audits',
    body: md`
      ## The difficulty

      We gave the same hiring system to five audit firms. Two found it biased against women, one against men, two
      found nothing. All five had done competent work. They had measured five different things, each of which is
      called fairness somewhere. An audit duty in this state of the art gives every operator the auditor whose measure
      it likes.

      ## Sequence

      1. **Year one.** For each of the areas named in the proposal on independent audits, a working group open to all
         stakeholders publishes what is to be measured, on whom, and with which uncertainty.
      2. **Year two.** Twenty volunteers, half of them public authorities, are audited in this way by two auditors
         each. Results and disagreements are published.
      3. **Year three.** Areas in which two auditors reach the same finding in at least eight cases of ten are ready
         for a duty. The others are not, and the text says why.

      ## In the meantime

      Operators in these areas keep logs of decisions for three years, in a form that later audits can use. This costs
      little and cannot be made up for afterwards.

      ## Relation to the other text

      We do not oppose independent audits. We oppose a duty whose outcome depends on a draw of lots between measures.
    `,
  },
  ago(51),
);

export const selfAssessment = withdrawn(
  {
    key: 'self-assessment',
    itemKey: 'audits',
    submitterKey: 'carvell',
    organisationKey: 'meridian',
    title: 'Documented self-assessment with a public summary',
    body: md`
      ## Proposal

      A provider of a system in one of the areas named under this item assesses it against a published checklist
      before release and each year after that, keeps the assessment for ten years, and publishes a summary of two
      pages.

      ## Why the provider

      The provider knows the system. An outsider needs months to find what the provider’s own test team knew on the
      first day. The question is how to make the firm write down what it knows, and answer for having written
      something else.

      ## Sanction

      A summary that a reasonable reader would find misleading is treated as false advertising. Board members sign it.

      ## Checks

      The authority may demand the full assessment in case of a complaint. It may not publish it.
    `,
  },
  ago(50),
  ago(33),
  'Most of what this text contained on documentation and signature can go into the proposal of the Open ' +
    'Interoperability Group, which we will support with amendments. We keep our view that access to weights is not necessary.',
);

export const benefitsContinue = opened(
  {
    key: 'benefits-continue',
    itemKey: 'human-review',
    submitterKey: 'byrne',
    organisationKey: 'nothing-automated',
    title: 'No benefit stops before a person has looked',
    body: md`
      ## What happens now

      A letter says that the payment ended on the first of the month. It gives a code. The number on the letter leads
      to a menu that does not know the code. By the time somebody answers, the rent is late. In most of the cases our
      advisers took up, the system had been wrong; in nearly all, the money came back. What did not come back was the
      flat.

      ## The rule

      - A system may *propose* that a benefit is stopped or cut. It may not do so.
      - Before a stop takes effect, a named official has read the file and has tried twice, on different days, to
        reach the person in the way the person chose.
      - During the review the benefit is paid. What turns out to have been paid without ground is recovered at no more
        than a twentieth of the benefit a month.
      - Granting may be automatic. Nobody needs a person to look before they are fed.

      ## Reasons that a person can use

      The notice states, in words that a fourteen-year-old understands: what was decided, on which facts, where these
      came from, what would change the decision, and who will help free of charge.

      ## What it costs

      One official in our pilot county reviewed eleven proposals a day; four in ten were dropped at once. The county
      estimates that the reviews cost less than the appeals they replaced. The evaluation is to be published in full
      next spring.
    `,
  },
  ago(43),
);
