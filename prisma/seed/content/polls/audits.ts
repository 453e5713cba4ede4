import type { PollSeed } from '../types.ts';
import { ago } from '../when.ts';
import { because, cast, poll } from './poll.ts';

export const auditsPolls: PollSeed[] = [
  poll(
    {
      key: 'audits-principle',
      itemKey: 'audits',
      proposalKey: 'independent-audits',
      question: 'Should the proposal on independent audits go forward to the forum as the basis of its text?',
      method: 'SUPPORT_SCALE',
      unit: 'ORGANISATION',
      secrecy: 'NAMED',
      resultsShown: 'ALWAYS',
      electorate: ['government', 'industry', 'civil-society', 'academia', 'technical-community'],
      rule: 'every-group-majority',
      opensAt: ago(20),
      closesAt: ago(9),
      state: 'PUBLISHED',
      publishedAt: ago(8),
      verdict: 'FAILED',
    },
    [
      ...cast('SUPPORT', 'achieng brandt duarte diop mokoena ibarra rania byrne sow reinholt arango'),
      ...because('OPPOSE', 'carver', 'Lots do not find competent auditors.'),
      ...cast('OPPOSE', 'lindqvist luo raghavan'),
    ],
  ),
];
