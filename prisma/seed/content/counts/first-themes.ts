import { ago } from '../when.ts';
import { ranked } from './ballots.ts';
import type { CountSeed } from './count-seed.ts';

export const firstThemes: CountSeed = {
  title: '下一届会议应首先讨论哪些议题',
  description: '与会者在闭幕全体会议上以纸质选票对六个议题排序。未排序的议题视为没有意见，不等于排在最后。',
  language: 'zh',
  method: 'SCHULZE',
  seats: 2,
  unranked: 'NO_OPINION',
  options: ['数字鸿沟', '跨文化伦理', '气候行动', '算法与社会公正', '企业责任', '前沿技术'],
  source: '闭幕全体会议的纸质选票',
  ballots: ranked(
    6,
    `17 ADC, 12 DAB, 9 DACBEF, 8 CAD, 7 BDA, 6 FEA, 5 EFC, 5 A=DC, 4 CFA, 4 BCADFE, 3 FDCA, 3 EAD, 2 B, 2 F=EC`,
  ),
  publishedAt: ago(7),
};
