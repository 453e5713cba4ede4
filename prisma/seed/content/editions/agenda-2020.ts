import { md } from '../text.ts';
import type { AgendaItemSeed } from '../types.ts';

const language = 'en';

export const agenda2020: AgendaItemSeed[] = [
  {
    key: 'epidemic-models',
    number: 1,
    sessionKey: '2020-pandemic',
    title: 'Sharing epidemic models and the data behind them',
    description: md`
      In the spring, forecasts of bed demand were exchanged between hospitals by e-mail while the data they rested on
      stayed where they were. What should be shared in the first month of an outbreak, with whom, and who answers for
      a forecast that turns out wrong?
    `,
    language,
  },
  {
    key: 'emergency-tools',
    number: 2,
    sessionKey: '2020-pandemic',
    title: 'Ending what was introduced for the emergency',
    description: md`
      Contact tracing, movement permits and fever cameras were introduced within weeks. Which of them should end by
      themselves, after how long, and who has to show that they ended?
    `,
    language,
  },
  {
    key: 'measuring-benefit',
    number: 3,
    sessionKey: '2020-development',
    title: 'Measuring what AI contributes to the Sustainable Development Goals',
    description: md`
      Donors and vendors claim contributions to the Goals that nobody can check. The item asks for a common minimum:
      what a project must measure, before and after, to call itself AI for development.
    `,
    language,
  },
  {
    key: 'smallholders',
    number: 4,
    sessionKey: '2020-development',
    title: 'Advice to smallholder farmers: who owns the field data',
    description: md`
      Advisory services learn from the fields they advise. The farmer pays twice: with a fee and with the record of
      the harvest. Who may hold that record, and may it be sold to those who set the price of the crop?
    `,
    language,
  },
  {
    key: 'human-control',
    number: 5,
    sessionKey: '2020-security',
    title: 'Human control and warning between states',
    description: md`
      The item does not seek a definition of autonomous weapons, which is negotiated elsewhere. It asks for something
      smaller: what two states should be able to tell each other, at once and in confidence, when an automated system
      of one of them behaves in a way that the other might read as an attack.
    `,
    language,
  },
  {
    key: 'incident-notification',
    number: 6,
    sessionKey: '2020-cooperation',
    title: 'Notification of incidents across borders',
    description: md`
      Aviation learns from near misses because it reports them. A model that fails in one country is usually in use in
      ten others. Should there be one place to which such failures are notified, and must notification be voluntary?
    `,
    language,
  },
  {
    key: 'data-transfers',
    number: 7,
    sessionKey: '2020-data',
    title: 'Transfers of data for research and training',
    description: md`
      Rules on transfers were written for customer records. Training a model moves data of another kind and on another
      scale. The item compares three approaches: contracts, certified recipients, and bringing the computation to the
      data.
    `,
    language,
  },
  {
    key: 'training-data-security',
    number: 8,
    sessionKey: '2020-data',
    title: 'Security of training data against tampering',
    description: md`
      A few hundred altered examples are enough to plant a behaviour in a model trained on millions. What should those
      who publish data sets, and those who train on them, be expected to do about it?
    `,
    language,
  },
];
