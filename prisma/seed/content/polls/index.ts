import type { PollSeed } from '../types.ts';
import { auditsPolls } from './audits.ts';

export const polls: PollSeed[] = [...auditsPolls];
