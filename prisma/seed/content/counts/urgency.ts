import { ago } from '../when.ts';
import { scored } from './ballots.ts';
import type { CountSeed } from './count-seed.ts';

export const urgency: CountSeed = {
  title: 'How urgent are the recommendations of the thematic sessions?',
  description:
    'Asked on paper at the end of each thematic session: from 0 (can wait for years) to 5 (should have been done). A recommendation left blank is counted as no opinion, which is not the same as 0.',
  language: 'en',
  method: 'SCORE',
  seats: 1,
  options: [
    'A public register of incidents',
    'Independent audits of systems that decide about people',
    'Connectivity for schools first',
    'Shared models for climate forecasts',
    'A duty to explain automated refusals',
  ],
  source: 'Questionnaire on paper, seven thematic sessions',
  ballots: scored(
    `14 54324, 11 4535-, 9 35-24, 8 50512, 7 2-545, 7 43-3-, 6 515-5, 5 04043, 5 5-255, 4 3330-, 4 -5-1-, 3 12534, 3 00500, 2 -----`,
  ),
  publishedAt: ago(15),
};
