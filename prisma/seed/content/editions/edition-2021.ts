import { md } from '../text.ts';
import type { EditionSeed } from '../types.ts';
import { clock } from '../when.ts';
import { agenda2021Plenary } from './agenda-2021-plenary.ts';
import { agenda2021Thematic } from './agenda-2021-thematic.ts';
import { sessions2021 } from './sessions-2021.ts';

/** The current edition: its days are counted from the day on which the demonstration starts. */
export const edition2021: EditionSeed = {
  slug: '2021',
  title: '2021',
  theme: 'Governing together: balance, fairness, openness',
  description: md`
    The second edition has three plenaries and seven thematic sessions. Proposals are collected and discussed here
    before the sessions, so that the days of the forum are spent on what remains disputed.

    Each item says at its head what is asked. Polls in the consultation show where the groups stand; those opened
    during the forum decide which texts enter the conclusions. Every poll names its rule before it opens, and a text
    that a stakeholder group rejects is never recorded as agreed by all.
  `,
  startsOn: clock(18, '09:00'),
  endsOn: clock(20, '18:00'),
  languages: ['en', 'zh', 'ar', 'fr'],
  phases: [
    { name: 'Call for proposals', grants: ['PROPOSE', 'COMMENT'], from: clock(-62, '09:00'), to: clock(-28, '18:00') },
    {
      name: 'Consultation',
      grants: ['PROPOSE', 'COMMENT', 'AMEND', 'VOTE'],
      from: clock(-28, '18:00'),
      to: clock(17, '18:00'),
    },
    {
      name: 'Decision at the forum',
      grants: ['COMMENT', 'OBJECT', 'VOTE'],
      from: clock(17, '18:00'),
      to: clock(24, '18:00'),
    },
    { name: 'Review of the conclusions', grants: ['COMMENT'], from: clock(24, '18:00'), to: clock(52, '18:00') },
  ],
  sessions: sessions2021,
  agendaItems: [...agenda2021Plenary, ...agenda2021Thematic],
};
