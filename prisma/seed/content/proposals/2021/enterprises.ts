import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { draft, opened } from '../proposal.ts';

export const dutiesFollowControl = opened(
  {
    key: 'duties-follow-control',
    itemKey: 'small-firms',
    submitterKey: 'ferrari',
    title: 'Duties follow control: who can change it answers for it',
    body: md`
      ## A page from practice

      We are nine people. Our software looks at castings and says which have cracks. Under it lies a vision model of a
      company with forty thousand employees, which changes it without telling us. When it changed last spring, we
      missed cracks for three days. Our customer’s contract makes us liable without limit; the supplier’s contract
      limits its liability to one month’s fee, which was 380 euros.

      ## The principle

      Each duty lies on the one in the chain who could have prevented the harm at the least cost, and cannot be passed
      on by contract to somebody who could not. In particular:

      - changes to a model are announced thirty days ahead, and the earlier version stays available for a year;
      - test results of the model are passed down the chain in full, with the conditions of the test;
      - the one who puts the product on the market answers for its fitness for the stated use, and for having tested
        it there;
      - limits of liability are void towards firms with fewer than fifty employees as far as the supplier was in
        control.

      ## Size and risk

      Size is a bad measure of risk: nine people can build something dangerous. But it is a good measure of who can
      bear a procedure. What depends on risk is *what* must be shown. What depends on size is *how*: forms, fees,
      deadlines, and free help by the authority for the first product.
    `,
  },
  ago(42),
);

export const regionalSandbox = draft(
  {
    key: 'regional-sandbox',
    itemKey: 'small-firms',
    submitterKey: 'balogun',
    title: 'One trial licence for a region',
    body: md`
      ## Outline

      A firm that wants to try a lending model in five West African markets asks five authorities, in two legal
      traditions and three languages. Two of the five have answered our members within a year.

      ## Idea

      An application accepted for a trial in one state counts in all that take part, for twelve months and up to 5,000
      customers in each. The first authority supervises; the others may stop the trial at home, at any time, with
      reasons.

      ## To be settled

      - Which complaints body does a customer in the second state turn to?
      - Caps in persons or in money?
    `,
  },
  ago(5),
);
