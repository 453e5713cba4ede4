import type { Base } from './rule.ts';

/** The bases that presets count in, by the names under which traces refer to them. */
export const BASES = {
  support: { title: 'support', counts: ['support'] },
  opposition: { title: 'opposition', counts: ['oppose', 'opposeWithoutReason'] },
  reasonedOpposition: { title: 'reasoned opposition', counts: ['oppose'] },
  abstentions: { title: 'abstentions', counts: ['abstain'] },
  /** Abstentions are left out. */
  decided: { title: 'votes for and against', counts: ['support', 'oppose', 'opposeWithoutReason'] },
  /** Abstentions and opposition without a reason are left out. */
  reasoned: { title: 'votes for and reasoned votes against', counts: ['support', 'oppose'] },
  cast: { title: 'votes cast', counts: ['support', 'oppose', 'opposeWithoutReason', 'abstain'] },
  eligible: { title: 'eligible voters', counts: ['eligible'] },
  notRecused: { title: 'eligible voters not recused', counts: ['eligible'], less: ['recused'] },
  blocks: { title: 'blocking objections', counts: ['block'] },
} as const satisfies Record<string, Base>;
