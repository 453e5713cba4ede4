import type { PersonSeed } from '../types.ts';
import { founding, newer } from './member.ts';

const group = 'technical-community';

export const technicalCommunity: PersonSeed[] = [
  founding('keller', 'Anouk Keller', 'CH', group, { organisation: 'open-interop', mandate: 'HEAD' }),
  founding('vandijk', 'Joris van Dijk', 'NL', group, { organisation: 'maintainers', mandate: 'HEAD' }),
  newer('tremblay', 'Maxence Tremblay-Roy', 'CA', group, { organisation: 'learning-guild', mandate: 'HEAD' }),
  newer('adeyemi', 'Tunde Adeyemi', 'NG', group, {
    statement: 'Operator of a university computing cluster in Ibadan.',
  }),
  newer('huynh', 'Huỳnh Bảo Trân', 'VN', group, { statement: 'Maintainer of a public evaluation toolkit.' }),
  founding('novak', 'Radim Novotka', 'CZ', group, { statement: 'Security engineer, incident response.' }),
  newer('manaia', 'Hemi Manaia', 'NZ', group, { statement: 'Network engineer; Māori language technology.' }),
];
