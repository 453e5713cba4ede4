import type { ProposalSeed } from '../types.ts';
import { independentAudits } from './audits-independent.ts';

export const proposals: ProposalSeed[] = [independentAudits];
