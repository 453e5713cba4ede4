import { ago } from '../when.ts';
import { ranked } from './ballots.ts';
import type { CountSeed } from './count-seed.ts';

export const host: CountSeed = {
  title: 'Where the next edition meets',
  description:
    'Five cities had offered to host it. Heads of delegation ranked them on paper; the first choice led by first preferences, and was overtaken when the votes of the excluded cities went on.',
  language: 'en',
  method: 'INSTANT_RUNOFF',
  seats: 1,
  options: ['Nairobi', 'Montevideo', 'Tallinn', 'Kuala Lumpur', 'Rabat'],
  source: 'Paper ballots of heads of delegation',
  ballots: ranked(5, `19 CAB, 8 CD, 5 C, 14 AEB, 7 AB, 4 A, 11 BAE, 6 BDA, 3 B, 9 DAB, 5 DBA, 2 D, 8 EAB, 5 EA, 2 EC`),
  publishedAt: ago(11),
};
