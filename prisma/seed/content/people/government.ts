import type { PersonSeed } from '../types.ts';
import { founding, newer } from './member.ts';

const group = 'government';

export const government: PersonSeed[] = [
  founding('shen', 'Shen Yuanhang', 'CN', group, { organisation: 'jingwei', mandate: 'HEAD', locale: 'zh' }),
  newer('qiao', '乔若溪', 'CN', group, { organisation: 'jingwei', mandate: 'ALTERNATE', locale: 'zh' }),
  founding('achieng', 'Achieng Odera', 'KE', group, { organisation: 'nairobi-desk', mandate: 'HEAD' }),
  founding('brandt', 'Henrike Brandt', 'DE', group, { organisation: 'aufsicht', mandate: 'HEAD' }),
  founding('duarte', 'Tiago Duarte Leal', 'BR', group, { organisation: 'brasilia', mandate: 'HEAD' }),
  founding('naglaa', 'نجلاء الطوخي', 'EG', group, { organisation: 'cairo', mandate: 'HEAD', locale: 'ar' }),
  founding('menon', 'Latika Menon', 'IN', group, { organisation: 'delhi', mandate: 'HEAD' }),
  founding('whitlock', 'Dana Whitlock', 'US', group, { organisation: 'interagency', mandate: 'HEAD' }),
  founding('diop', 'Aminata Diop-Sarr', 'SN', group, { organisation: 'dakar', mandate: 'HEAD', locale: 'fr' }),
  newer('tamm', 'Kaarel Tammsoo', 'EE', group, { organisation: 'tallinn', mandate: 'HEAD' }),
  newer('vunibola', 'Mereseini Vunibola', 'FJ', group, { organisation: 'suva', mandate: 'HEAD' }),
  newer('lacombe', 'Étienne Lacombe', 'FR', group, { organisation: 'paris', mandate: 'HEAD', locale: 'fr' }),
];
