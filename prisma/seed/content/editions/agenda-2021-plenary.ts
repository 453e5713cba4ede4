import { md } from '../text.ts';
import type { AgendaItemSeed } from '../types.ts';

const language = 'en';

/** What the plenaries take up, and what is before all sessions. */
export const agenda2021Plenary: AgendaItemSeed[] = [
  {
    key: 'balance',
    number: 1,
    sessionKey: 'opening',
    title: 'Development and restraint: what should never be automated',
    description: md`
      Some uses are disputed in their details, others in principle. The item asks whether the forum can name a short
      list of decisions that no system should take without a person who may refuse, and what a state does that has
      already automated one of them.
    `,
    language,
  },
  {
    key: 'incident-register',
    number: 2,
    sessionKey: 'institutions',
    title: 'A shared register of serious incidents',
    description: md`
      Carried on from 2020, where notification across borders found a majority of the votes but not of every group.
      The open questions are the same three:

      - who must report, and after how long;
      - what is published, and what stays with the register;
      - whether a report may be used against the one who made it.
    `,
    language,
  },
  {
    key: 'follow-up',
    number: 3,
    sessionKey: 'conclusions',
    title: 'Conclusions and their follow-up',
    description: md`
      The conclusions of 2020 had no addressee and no date. This item decides how those of this edition are followed
      up: by whom, with which reports, and when a conclusion lapses.
    `,
    language,
  },
  {
    key: 'procedure',
    number: 4,
    sessionKey: null,
    title: 'Rules of procedure: one vote for whom',
    description: md`
      Polls of the forum are counted either by person or by organisation. Groups differ in size, and delegations in
      means. The item stands outside the sessions; it concerns all of them.
    `,
    language,
  },
];
