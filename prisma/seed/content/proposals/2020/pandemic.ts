import { md } from '../../text.ts';
import { opened } from '../proposal.ts';

export const firstThirtyDays = opened(
  {
    key: 'first-thirty-days',
    itemKey: 'epidemic-models',
    submitterKey: 'gebreyes',
    organisationKey: 'health-foresight',
    title: 'What is shared in the first thirty days of an outbreak',
    body: md`
      ## Why thirty days

      In the first month of an outbreak every week of delay costs more than all the care taken afterwards can win
      back. It is also the month in which the least is known and a wrong forecast does the most harm. The proposal
      sets down, before the next outbreak, what is shared in that month without negotiation.

      ## What is shared

      - Daily counts by district of tests, admissions and deaths, with the definition used and the day on which it
        changed.
      - Every forecast on which a public measure rests: the model, its version, its inputs, its stated uncertainty.
      - The parameters estimated locally, in a common notation, even where the data behind them may not leave.
      - Negative results. A treatment model that did not help is worth as much to the neighbour as one that did.

      ## What is not shared

      No line list of patients crosses a border under this text. Where a model needs individual records, the model
      travels and the records stay; only parameters and fit statistics come back.

      ## Who answers for a forecast

      A forecast shared in good faith with its uncertainty is not a ground of liability, nor a ground on which a visa,
      a loan or a trade permission is decided. Whoever removes the uncertainty before passing it on answers for that.

      ## Ending

      The duty begins with a notification to the regional health body and ends after thirty days unless the states
      concerned renew it, each time for thirty days and with a public reason.
    `,
  },
  '2020-10-19T08:00:00Z',
);

export const emergencySunset = opened(
  {
    key: 'emergency-sunset',
    itemKey: 'emergency-tools',
    submitterKey: 'ibarra',
    organisationKey: 'red-codigo',
    title: 'Emergency tools end after 180 days unless somebody proves that they work',
    body: md`
      ## The rule

      A system that traces, scores or admits people, and was introduced under emergency powers, ends by itself 180
      days after its first use on the public. It may be renewed for another 180 days, twice at most, by the body that
      can also end it, after a public report on what it achieved.

      ## The report

      The burden lies on those who want to keep the tool. The report states:

      1. how many people the system reached, and how many it excluded because they had no suitable telephone;
      2. what was prevented, against what would have happened with leaflets and paid leave;
      3. each use of the data for another purpose, with the legal ground;
      4. complaints, and what became of them.

      ## What ending means

      Ending is more than a notice on a website. The application is withdrawn from the stores, the servers are
      switched off, personal data are destroyed within thirty days, and somebody who did not run the system confirms
      it in writing. Aggregates for research may be kept where nobody can be singled out.

      ## What is exempt

      Nothing is exempt. Hospital systems that were introduced in the emergency and are useful outside it can be
      introduced again under ordinary law. That takes a parliament a few weeks, which is what parliaments are for.
    `,
  },
  '2020-10-26T14:00:00Z',
);
