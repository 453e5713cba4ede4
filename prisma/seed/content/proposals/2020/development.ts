import { md } from '../../text.ts';
import { opened } from '../proposal.ts';

export const beforeAndAfter = opened(
  {
    key: 'before-and-after',
    itemKey: 'measuring-benefit',
    submitterKey: 'sow',
    organisationKey: 'fleuve',
    title: 'Before and after: a minimum for claims of benefit',
    body: md`
      ## The problem

      Of 214 projects that described themselves as AI for development and whose reports our institute could obtain,
      nineteen had measured anything before they began. Without a “before” no “after” means anything, and a donor
      cannot tell a good project from a well-written one.

      ## The minimum

      A project that claims to contribute to a Sustainable Development Goal records, before its system is used:

      - the target it means to move, by number, and the indicator it will read;
      - the value of that indicator among those to be served, and among comparable others who will not be;
      - what the money would have bought otherwise, with one alternative that uses no learned system at all;
      - who might be worse off, asked of them and not only about them.

      It reads the same figures after one year and after three, and publishes them whatever they say.

      ## Proportion

      A project with a budget of less than 100,000 US dollars may replace the comparison group by a reasoned estimate.
      No project is too small to write down where it started.

      ## Who keeps the figures

      National statistical offices, where they are willing, since they will still be there when the project has ended.
      Donors set aside two per cent of each grant for this work.
    `,
  },
  '2020-10-20T11:00:00Z',
);

export const fieldRecord = opened(
  {
    key: 'field-record',
    itemKey: 'smallholders',
    submitterKey: 'balogun',
    organisationKey: 'savanna',
    title: 'The record of the field belongs to the farmer, and may be sold once',
    body: md`
      ## The position today

      A farmer in the middle belt of my country who takes an advisory subscription signs a page that gives the company
      the yield, the boundary, the soil test and the photographs of the field, for ever. Our members are those
      companies. We think that the practice will end badly for us too: farmers have begun to photograph their
      neighbour’s field.

      ## What we propose

      - The record of a field belongs to the person who works it, tenant or owner, and is handed over on request in a
        form that another service can read.
      - A service may use the record to advise that farmer and to improve its own models.
      - It may sell the record to a third party once, for a price of which the farmer receives at least half.
      - It may not sell to a buyer, insurer or lender who sets a price for the same farmer in the same season.

      ## Enforcement that a village can use

      A dispute goes first to the cooperative, then to an arbitrator chosen from a list that cooperatives and
      companies draw up together. Proceedings are held in the farmer’s language and cost the farmer nothing.

      ## What we do not propose

      We do not ask for a licence or a new authority. Where there is no arbitrator within a day’s travel, a rule that
      needs an authority is no rule.
    `,
  },
  '2020-11-02T09:00:00Z',
);
