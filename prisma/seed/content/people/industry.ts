import type { PersonSeed } from '../types.ts';
import { founding, newer } from './member.ts';

const group = 'industry';

export const industry: PersonSeed[] = [
  founding('carvell', 'Ellis Carvell', 'US', group, { organisation: 'meridian', mandate: 'HEAD' }),
  newer('osei', 'Abena Osei-Tutu', 'US', group, { organisation: 'meridian', mandate: 'ALTERNATE' }),
  founding('luo', '罗景澄', 'CN', group, { organisation: 'qinghe', mandate: 'HEAD', locale: 'zh' }),
  founding('lindqvist', 'Saga Lindqvist', 'SE', group, { organisation: 'nordlys', mandate: 'HEAD' }),
  newer('raghavan', 'Suresh Raghavan', 'IN', group, { organisation: 'kaveri', mandate: 'HEAD' }),
  newer('yoon', 'Yoon Hae-sol', 'KR', group, { organisation: 'hanbit', mandate: 'HEAD' }),
  founding('balogun', 'Folake Balogun', 'NG', group, { organisation: 'savanna', mandate: 'HEAD' }),
  founding('peeters', 'Wout Peeters', 'BE', group, { organisation: 'small-software', mandate: 'HEAD' }),
  newer('ferrari', 'Giada Ferraris', 'IT', group, {
    statement: 'Founder of a firm of nine people that sells inspection software to foundries.',
  }),
];
