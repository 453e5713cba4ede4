import { ago } from '../when.ts';
import { ranked } from './ballots.ts';
import type { CountSeed } from './count-seed.ts';

export const facilitators: CountSeed = {
  title: 'Three co-facilitators of the work between the sessions',
  description:
    'Elected on paper by the participants of the closing plenary. Every participant ranked as many of the six candidates as they wished; the session’s secretariat typed the ballots, and two tellers from different groups compared them with the paper.',
  language: 'en',
  method: 'SCOTTISH_STV',
  seats: 3,
  options: ['Adaeze Okonjo', 'Benjamin Hartley', 'Chen Yulan', 'Daniela Fuentes', 'Elias Rahmouni', 'Fatoumata Camara'],
  source: 'Paper ballots of the closing plenary',
  ballots: ranked(
    6,
    `21 AFD, 9 AF, 6 AEC, 4 A, 13 CBE, 8 CB, 5 CDB, 3 C, 11 BCE, 6 BDC, 4 B, 9 DFA, 7 DEF, 3 DB, 2 D,
     8 EDF, 5 EFA, 3 ECB, 6 FAD, 5 FEA, 2 F`,
  ),
  publishedAt: ago(5),
};
