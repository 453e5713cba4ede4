import type { CommentSeed, HiddenSeed } from '../types.ts';
import { ago } from '../when.ts';
import { auditsFeasibility } from './2021/audits-feasibility.ts';
import { auditsPayment } from './2021/audits-payment.ts';
import { auditsPublication } from './2021/audits-publication.ts';
import { auditsSovereignty } from './2021/audits-sovereignty.ts';

export const comments: CommentSeed[] = [
  ...auditsFeasibility,
  ...auditsPayment,
  ...auditsPublication,
  ...auditsSovereignty,
];

export const hidden: HiddenSeed[] = [
  {
    commentKey: 'accusation',
    rule: 'Code of conduct, 2: no accusation of an offence without a source that others can read',
    reason:
      'The comment accuses a named firm of bribing delegates and a ministry, and gives no source. The question who gains ' +
      'from compulsory audits is in order and may be put again without the accusation.',
    moderatorKey: 'moderator',
    at: ago(7, 18),
  },
];
