import { randomUUID } from 'node:crypto';
import { wire } from './client.ts';
import type { Dataset } from './dataset.ts';
import { operation } from './operations.ts';

export interface Measured {
  key: 'threadPage' | 'tally' | 'cast';
  title: string;
  /** Requests of a round. */
  requests: number;
  /** The n-th request: to the product, and to the bare server. */
  ask: (n: number) => readonly [Buffer, Buffer];
}

/** The first page of a discussion, as the pages ask for it. */
export function threadPage(proposal: number): Buffer {
  return wire('/graphql', { query: operation('Proposal'), variables: pageOf(proposal) });
}

const pageOf = (number: number) => ({ forum: 'bench', number, signedIn: false, sort: 'OLDEST', first: 50 });

/** What is measured: a thread page of 50 comments, an agenda item with 100,000 ballots, and a ballot. */
export function subjects({ pollId, voters }: Dataset): Measured[] {
  const proposal = 2;
  const item = { forum: 'bench', edition: '2026', number: 2 };
  const page = [threadPage(proposal), wire('/thread', pageOf(proposal))] as const;
  const tally = [wire('/graphql', { query: operation('AgendaTally'), variables: item }), wire('/tally', item)] as const;
  const casting = operation('CastBallot');
  const cast = (n: number) => {
    const position = ['SUPPORT', 'OPPOSE', 'ABSTAIN'][Math.floor(n / voters) % 3];
    const variables = { input: { idempotencyKey: randomUUID(), pollId, position } };
    const headers = { authorization: `Bearer voter-${((n * 7) % voters) + 1}` };
    return [wire('/graphql', { query: casting, variables }, headers), wire('/cast', variables, headers)] as const;
  };
  return [
    { key: 'threadPage', title: 'A thread page of 50 comments', requests: 1000, ask: () => page },
    { key: 'tally', title: 'The tally of 100,000 ballots in 7 groups', requests: 1500, ask: () => tally },
    { key: 'cast', title: 'Casting a ballot', requests: 2000, ask: cast },
  ];
}
