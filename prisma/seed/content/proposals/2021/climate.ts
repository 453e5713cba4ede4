import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { opened, submitted } from '../proposal.ts';

const title = 'One label for the energy and water of large models';

export const energyLabel = opened(
  {
    key: 'energy-label',
    itemKey: 'energy',
    submitterKey: 'lindqvist',
    organisationKey: 'nordlys',
    title,
    body: md`
      ## Why an operator proposes this

      We publish our consumption. Some of our competitors publish theirs per query, others per year, others not at
      all, and customers conclude that we are the thirsty ones. A common label would cost us nothing that we have not
      already spent.

      ## What is disclosed

      - training: electricity of the final run and of all experiments that led to it, in megawatt-hours;
      - use: electricity per thousand requests, at the median and at the ninety-fifth percentile;
      - the carbon intensity of that electricity by hour, as drawn from the grid, without certificates bought
        elsewhere.

      ## Who

      Operators of models whose training took more than 1,000 megawatt-hours, or that answer more than ten million
      requests a day.

      ## Checking

      Meters are read by the grid operator. Figures per request are reproduced once a year by a laboratory with a test
      set of its own.
    `,
    versions: [
      {
        title,
        note: 'Water added, by source and by month; threshold for water-scarce basins; the year of building counted.',
        at: ago(24),
        body: md`
          ## Why an operator proposes this

          We publish our consumption. Some of our competitors publish theirs per query, others per year, others not at
          all, and customers conclude that we are the thirsty ones. A common label would cost us nothing that we have
          not already spent.

          ## What is disclosed

          - training: electricity of the final run and of all experiments that led to it, in megawatt-hours;
          - use: electricity per thousand requests, at the median and at the ninety-fifth percentile;
          - the carbon intensity of that electricity by hour, as drawn from the grid, without certificates bought
            elsewhere;
          - water withdrawn and water evaporated, by month and by source, drinking water apart;
          - a share of what building the machines took, spread over four years.

          ## Who

          Operators of models whose training took more than 1,000 megawatt-hours, or that answer more than ten million
          requests a day. In basins classed as water-scarce, every hall above two megawatts.

          ## Checking

          Meters are read by the grid operator and the water utility. Figures per request are reproduced once a year
          by a laboratory with a test set of its own. An operator that cannot measure publishes an upper bound and how
          it was reached.
        `,
      },
    ],
  },
  ago(48),
);

export const sharedObservations = opened(
  {
    key: 'shared-observations',
    itemKey: 'early-warning',
    submitterKey: 'vunibola',
    organisationKey: 'suva',
    title: 'Observations for warnings are common property for ten days',
    body: md`
      ## From an ocean with few stations

      A forecast for our islands is made in computing halls ten thousand kilometres away from observations of which
      the nearest is four hundred kilometres away. New models are cheap to run. What is dear is what they start from:
      buoys, balloons, radio soundings, aircraft that report the wind. Some of these belong to companies that sell
      them.

      ## The rule proposed

      - Every observation that could improve a warning of cyclone, flood, heat or drought is shared with all national
        weather services within the hour, whoever owns it.
      - For ten days it is used for warnings alone. After that its owner may sell it as before.
      - Services that receive it send back what they observed on the ground: the surge, the roof, the flooded road.

      ## Models

      Forecast models trained with public observations are open for the use of national weather services, weights
      included. Whoever improves one shares the improvement with the services.

      ## A station fund

      One hundred stations in the Pacific and another hundred in the Sahel, each with ten years of maintenance paid in
      advance. A station that is opened and not maintained is a photograph.
    `,
  },
  ago(45),
);

export const waterFirst = submitted(
  {
    key: 'water-first',
    itemKey: 'energy',
    submitterKey: 'adeyemi',
    title: 'No new hall in a dry basin without the consent of those who drink from it',
    body: md`
      ## Occasion

      Last dry season the well of the college quarter in my town ran dry for nineteen days. The cooling of the new
      hall two streets away did not. No law had been broken: nobody had been asked.

      ## Proposal

      - Before a hall of more than one megawatt is licensed in a basin classed as water-scarce, its yearly and its
        largest daily use of water are published and a hearing is held in the language of the place.
      - A vote of the users of the basin, held in the way in which they decide about irrigation, is binding.
      - When drinking water is rationed, the hall is rationed first.

      ## Relation to the label

      The label tells us afterwards. This is about before.
    `,
  },
  ago(1, 9),
);
