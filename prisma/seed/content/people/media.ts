import type { PersonSeed } from '../types.ts';
import { founding, newer } from './member.ts';

const group = 'media';

export const media: PersonSeed[] = [
  founding('ashdown', 'Priya Ashdowne', 'GB', group, { organisation: 'governance-wire', mandate: 'HEAD' }),
  newer('karam', 'جاد كرم', 'LB', group, { organisation: 'almidan', mandate: 'HEAD', locale: 'ar' }),
  newer('lu', '陆观澜', 'CN', group, { organisation: 'nanan', mandate: 'HEAD', locale: 'zh' }),
  newer('traore', 'Fatoumata Traoré', 'BF', group, { locale: 'fr', statement: 'Radio journalist, Bobo-Dioulasso.' }),
  newer('zabala', 'Nicolás Zabaleta', 'AR', group, {
    capacity: 'OBSERVER',
    statement: 'Freelance reporter; I will write about the forum and do not want a vote in it.',
  }),
];
