import type { PersonSeed } from '../types.ts';
import { founding, newer } from './member.ts';

const group = 'international-organisation';

export const internationalOrganisation: PersonSeed[] = [
  founding('almeida', 'Beatriz Almeida Prado', 'BR', group, { organisation: 'data-commons', mandate: 'HEAD' }),
  founding('gebreyes', 'Hirut Gebreyes', 'ET', group, { organisation: 'health-foresight', mandate: 'HEAD' }),
  newer('wirawan', 'Dimas Wirawan', 'ID', group, { organisation: 'southern-bank', mandate: 'HEAD' }),
  newer('leclerc', 'Solène Leclercq', 'FR', group, {
    organisation: 'data-commons',
    mandate: 'ALTERNATE',
    locale: 'fr',
  }),
  newer('ruiz', 'Amparo Ruiz Caldera', 'PE', group, {
    organisation: 'southern-bank',
    capacity: 'OBSERVER',
    statement: 'Observing for the bank’s evaluation department.',
  }),
];
