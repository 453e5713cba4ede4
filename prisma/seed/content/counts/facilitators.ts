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
  groups: ['Government', 'Industry', 'Civil society', 'Academia and research', 'Technical community'],
  ballots: [
    ...ranked(6, '13 AFD, 6 AF, 4 AEC, 5 BCE, 3 CB, 2 DFA, 2 F', 0),
    ...ranked(6, '9 BCE, 6 CB, 5 BDC, 3 B, 3 CDB, 2 A', 1),
    ...ranked(6, '8 AFD, 7 DFA, 5 DEF, 4 EDF, 3 FAD, 2 DB', 2),
    ...ranked(6, '8 CBE, 3 AF, 4 EFA, 3 ECB, 3 C, 2 FEA', 3),
    ...ranked(6, '5 CBE, 4 EDF, 2 DEF, 2 CDB, 3 FAD, 3 FEA, 2 AEC', 4),
  ],
  publishedAt: ago(5),
};
