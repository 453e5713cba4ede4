import { md } from '../text.ts';
import type { EditionSeed } from '../types.ts';
import { agenda2020 } from './agenda-2020.ts';
import { sessions2020 } from './sessions-2020.ts';

export const edition2020: EditionSeed = {
  slug: '2020',
  title: '2020',
  theme: 'Cooperating in a year of emergency',
  description: md`
    The first edition was held at short notice and mostly at a distance. It asked what a pandemic had shown: that
    models and data can cross borders in days when governments want it, that emergency powers outlive emergencies, and
    that no body existed to which one state could report a failure that concerned its neighbours.

    Five thematic sessions were held on 18 and 19 December 2020. Four texts were put to a poll; the results and the
    rule under which each was decided are kept here as they were published.
  `,
  startsOn: '2020-12-18',
  endsOn: '2020-12-19',
  languages: ['en', 'zh'],
  phases: [
    {
      name: 'Call for proposals',
      grants: ['PROPOSE', 'COMMENT'],
      from: '2020-10-12T09:00:00+08:00',
      to: '2020-11-16T18:00:00+08:00',
    },
    {
      name: 'Consultation',
      grants: ['COMMENT', 'AMEND'],
      from: '2020-11-16T18:00:00+08:00',
      to: '2020-12-14T18:00:00+08:00',
    },
    {
      name: 'Decision',
      grants: ['COMMENT', 'OBJECT', 'VOTE'],
      from: '2020-12-14T18:00:00+08:00',
      to: '2020-12-31T18:00:00+08:00',
    },
  ],
  sessions: sessions2020,
  agendaItems: agenda2020,
};
