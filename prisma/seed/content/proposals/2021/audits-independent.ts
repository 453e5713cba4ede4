import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { opened } from '../proposal.ts';

/** The long proposal of the current edition. */
export const independentAudits = opened(
  {
    key: 'independent-audits',
    itemKey: 'audits',
    submitterKey: 'mokoena',
    organisationKey: 'fair-systems',
    title: 'Independent audits of high-risk systems before and during use',
    body: md`
      ## What is proposed

      A system that decides, or in practice decides, on a person’s liberty, livelihood, health, schooling or standing
      before an authority should be audited by somebody who neither built it nor bought it: once before it is used on
      the public, and at least every second year while it is in use.

      Audits of this kind exist already and are mostly worthless. The firm chooses the auditor, sets the questions,
      sees the report first and publishes what it likes. The text below changes those four things and little else.

      ## Scope

      The proposal covers systems used in:

      - hiring, dismissal and the allocation of shifts or piecework;
      - credit, insurance and rent, where a refusal cannot be appealed to a person;
      - social benefits, immigration, policing and courts;
      - triage, diagnosis and the rationing of care;
      - admission and examination.

      It does not cover research, internal tools without effect on third parties, or a component as such. The duty
      rests on whoever puts the system into use; a supplier owes that person the access without which no audit is
      possible.

      ## Access

      An auditor receives, under a duty of confidence:

      1. the documentation of data, objectives, tests and known failures;
      2. query access to the system as deployed, with inputs of the auditor’s choosing and no limit below 100,000
         queries;
      3. logs of decisions of the past twelve months, with personal data replaced by pseudonyms;
      4. interviews with those who operate the system and with at least twenty people about whom it decided.

      Weights and source code are inspected on the supplier’s premises where the auditor states in writing why queries
      cannot answer the question.

      ## Choice and payment

      Auditors are drawn by lot from a register kept by the competent authority. The operator pays a fee into a fund
      at a rate set by turnover; the fund pays the auditor. Nobody audits a client of the past three years, or accepts
      work from an audited firm for three years afterwards.

      | Operator’s yearly turnover | Share of the audit’s cost borne by the operator |
      |---|---|
      | below 2 million | none; the fund bears it |
      | 2 to 50 million | one half |
      | above 50 million | all, and a tenth more for the fund |
      | public authorities | all, without the tenth |

      ## Publication

      The findings are published in full within sixty days, save for passages that the authority, not the operator,
      holds to be trade secrets or to help an attacker. What is left out is marked, with the ground. Failures that
      endanger people go to the authority on the day they are found.

      ## When a system fails

      A system that fails its first audit is not put into use. One that fails a later audit is corrected within ninety
      days or withdrawn. Decisions taken in the meantime are reviewed on request. An operator who was told of a
      failure and continued cannot plead that it did not know.
    `,
  },
  ago(57),
);
