/** What a ballot may say: the support scale (SUPPORT, OPPOSE, ABSTAIN, RECUSED) and consent (STAND_ASIDE, BLOCK besides). */
export type Position = 'SUPPORT' | 'OPPOSE' | 'ABSTAIN' | 'RECUSED' | 'STAND_ASIDE' | 'BLOCK';

/** All positions, in the order in which they are shown. */
export const POSITIONS = [
  'SUPPORT',
  'OPPOSE',
  'ABSTAIN',
  'STAND_ASIDE',
  'RECUSED',
  'BLOCK',
] as const satisfies readonly Position[];
