import type { PersonSeed } from '../types.ts';
import { founding, newer } from './member.ts';

const group = 'academia';

export const academia: PersonSeed[] = [
  founding('fang', '方砚秋', 'CN', group, {
    organisation: 'lakeview',
    mandate: 'HEAD',
    locale: 'zh',
    offices: ['CHAIR'],
  }),
  newer('guo', 'Guo Peiran', 'CN', group, { organisation: 'lakeview', mandate: 'ALTERNATE', locale: 'zh' }),
  founding('sow', 'Mariama Sow', 'SN', group, {
    organisation: 'fleuve',
    mandate: 'HEAD',
    locale: 'fr',
    offices: ['CHAIR'],
  }),
  founding('reinholt', 'Jannik Reinholt', 'DE', group, { organisation: 'harzberg', mandate: 'HEAD' }),
  founding('arango', 'Catalina Arango Vélez', 'CO', group, { organisation: 'rioclaro', mandate: 'HEAD' }),
  newer('okafor', 'Chidubem Okafor', 'NG', group, { statement: 'Public-health statistician.' }),
  newer('haddad', 'يوسف الحداد', 'MA', group, { locale: 'ar', statement: 'باحث في اللسانيات الحاسوبية.' }),
  newer('whelan', 'Tess Whelan-Moss', 'AU', group, { statement: 'Historian of technology and administration.' }),
  newer('ito', 'Itō Kazuha', 'JP', group, { statement: 'Moral philosophy and comparative ethics.' }),
];
