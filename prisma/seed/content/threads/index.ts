import type { CommentSeed, HiddenSeed } from '../types.ts';
import { auditsFeasibility } from './audits-feasibility.ts';

export const comments: CommentSeed[] = [...auditsFeasibility];

export const hidden: HiddenSeed[] = [];
