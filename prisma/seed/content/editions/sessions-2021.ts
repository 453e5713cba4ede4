import type { SessionSeed } from '../types.ts';
import { clock } from '../when.ts';

function sitting(
  key: string,
  kind: SessionSeed['kind'],
  title: string,
  [day, from, to]: [number, string, string],
  place: string,
  hostOrganisation: string,
  moderator: string,
): SessionSeed {
  return {
    key,
    title,
    kind,
    hostOrganisation,
    moderator,
    timeZone: 'Asia/Shanghai',
    place: `Lakeside Conference Centre, ${place}`,
    remoteUrl: `https://live.demo.example/${key}`,
    from: clock(day, from),
    to: clock(day, to),
  };
}

const opening: [number, string, string] = [18, '09:00', '11:30'];
const middle: [number, string, string] = [19, '09:00', '11:30'];
const closing: [number, string, string] = [20, '15:00', '18:00'];
const firstAfternoon: [number, string, string] = [18, '14:00', '16:30'];
const firstEvening: [number, string, string] = [18, '19:00', '21:00'];
const secondAfternoon: [number, string, string] = [19, '14:00', '16:30'];
const secondEvening: [number, string, string] = [19, '19:00', '21:00'];
const lastMorning: [number, string, string] = [20, '09:00', '11:30'];

export const sessions2021: SessionSeed[] = [
  sitting(
    'opening',
    'PLENARY',
    'Plenary I: Development and restraint',
    opening,
    'great hall',
    'Lakeview Institute for AI Governance',
    '方砚秋',
  ),
  sitting(
    'institutions',
    'PLENARY',
    'Plenary II: Institutions for cooperation',
    middle,
    'great hall',
    'Intergovernmental Office for Data Commons',
    'Beatriz Almeida Prado',
  ),
  sitting(
    'conclusions',
    'PLENARY',
    'Plenary III: Conclusions',
    closing,
    'great hall',
    'Lakeview Institute for AI Governance',
    'Mariama Sow',
  ),
  sitting(
    'divide',
    'THEMATIC',
    'The digital divide',
    firstAfternoon,
    'hall A',
    'Southern Corridor Development Bank',
    'Dimas Wirawan',
  ),
  sitting(
    'ethics',
    'THEMATIC',
    'Ethics across cultures',
    firstAfternoon,
    'hall B',
    'Lakeview Institute for AI Governance',
    'Itō Kazuha',
  ),
  sitting(
    'climate',
    'THEMATIC',
    'Climate action',
    firstEvening,
    'hall A',
    'Pacific Climate Informatics Unit',
    'Mereseini Vunibola',
  ),
  sitting(
    'justice',
    'THEMATIC',
    'Algorithms and social justice',
    secondAfternoon,
    'hall A',
    'Fair Systems Network',
    'Catalina Arango Vélez',
  ),
  sitting(
    'enterprises',
    'THEMATIC',
    'Responsibility of enterprises',
    secondAfternoon,
    'hall B',
    'Small Software Makers of Europe',
    'Folake Balogun',
  ),
  sitting('society', 'THEMATIC', 'AI and social development', secondEvening, 'hall B', '银龄数字关怀中心', '许知秋'),
  sitting(
    'frontier',
    'THEMATIC',
    'Frontier technology and the metaverse',
    lastMorning,
    'hall A',
    'Open Interoperability Group',
    'Anouk Keller',
  ),
];
