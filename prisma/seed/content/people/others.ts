import type { PersonSeed } from '../types.ts';
import { ago, later } from '../when.ts';
import { account, newer, standing } from './member.ts';

/** Those who run the forum, and those who wait at its door or were sent from it. */
export const others: PersonSeed[] = [
  { ...account('administrator', 'Noor Halvorsen', '2020-09-01T02:00:00Z'), administrator: true },
  account('organizer', 'Wen Jialin', '2020-09-02T02:00:00Z', ['ORGANIZER']),
  account('organizer2', 'Baraka Mutua', '2020-09-02T03:00:00Z', ['ORGANIZER']),
  account('moderator', 'Leïla Benkirane', '2020-09-03T02:00:00Z', ['MODERATOR']),
  account('auditor', 'Oskar Thorsteinsson', ago(80), ['AUDITOR']),
  account('newcomer', 'Samir Rahmani', ago(2)),
  pending(
    'mbeki',
    'Thandeka Zulu-Mbele',
    'ZA',
    'academia',
    ago(4),
    'Lecturer in labour law; my work is on platform drivers.',
  ),
  pending('castillo', 'Rodrigo Castillo Paredes', 'CL', 'industry', ago(3), 'We build copper-mine safety systems.'),
  pending(
    'ghanem',
    'سلمى غانم',
    'TN',
    'civil-society',
    ago(1, 6),
    'أعمل مع جمعية محلية تدرّب النساء على المهارات الرقمية.',
  ),
  standing(newer('sterling', 'Max Sterling', 'US', 'media', { statement: 'Publisher of a newsletter on trading.' }), {
    state: 'DECLINED',
    reason:
      'The newsletter sells placements to the companies it writes about. The rules of accreditation (§4) ask media ' +
      'for editorial independence. An application as industry is open to you.',
  }),
  standing(newer('grau', 'Viktor Grau', 'CH', 'industry', { statement: 'Adviser on public tenders.' }), {
    state: 'SUSPENDED',
    suspendedAt: ago(6),
    reason:
      'A comment that accused a named firm of bribery without a source was hidden; a day later a second one, on another ' +
      'item, alluded to the same accusation and was deleted by its author (code of conduct §2). Suspended until the close of ' +
      'this edition’s consultation.',
  }),
];

function pending(
  key: string,
  name: string,
  country: string,
  group: NonNullable<PersonSeed['group']>,
  registeredAt: ReturnType<typeof ago>,
  statement: string,
): PersonSeed {
  const person = standing(newer(key, name, country, group, { statement }), {
    state: 'REQUESTED',
    requestedAt: later(registeredAt, 1),
    decidedAt: null,
  });
  return { ...person, registeredAt };
}
