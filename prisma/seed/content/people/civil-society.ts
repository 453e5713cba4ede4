import type { PersonSeed } from '../types.ts';
import { founding, newer } from './member.ts';

const group = 'civil-society';

export const civilSociety: PersonSeed[] = [
  founding('mokoena', 'Naledi Mokoena', 'ZA', group, { organisation: 'fair-systems', mandate: 'HEAD' }),
  newer('pillay', 'Kivesh Pillay', 'ZA', group, { organisation: 'fair-systems', mandate: 'ALTERNATE' }),
  founding('ibarra', 'Ximena Ibarra Solís', 'MX', group, { organisation: 'red-codigo', mandate: 'HEAD' }),
  founding('maysa', 'ميساء القطارنة', 'JO', group, { organisation: 'lisan', mandate: 'HEAD', locale: 'ar' }),
  newer('byrne', 'Órla Byrne', 'IE', group, { organisation: 'nothing-automated', mandate: 'HEAD' }),
  newer('tahmina', 'Tahmina Chowdhury', 'BD', group, { organisation: 'delta-youth', mandate: 'HEAD' }),
  newer('xu', '许知秋', 'CN', group, { organisation: 'yinling', mandate: 'HEAD', locale: 'zh' }),
  founding('ndiaye', 'Malick Ndiaye-Seck', 'SN', group, {
    locale: 'fr',
    statement: 'Consumer advocate in Saint-Louis.',
  }),
  newer('kowalska', 'Irena Kowalska', 'PL', group, {
    statement: 'Trade unionist; I represent warehouse and delivery workers in national social dialogue.',
  }),
  newer('bagwan', 'Lorna Bagwan', 'PH', group, {
    statement: 'Cordillera community organizer, indigenous data rights.',
  }),
];
