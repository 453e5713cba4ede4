import type { CommentSeed, HiddenSeed } from '../types.ts';
import { ago } from '../when.ts';
import { neighbourNoticeThread } from './2020/cooperation.ts';
import { computeToDataThread, signedManifestsThread } from './2020/data.ts';
import { beforeAndAfterThread, fieldRecordThread } from './2020/development.ts';
import { emergencySunsetThread, firstThirtyDaysThread } from './2020/pandemic.ts';
import { dutyOfficersThread } from './2020/security.ts';
import { auditsFeasibility } from './2021/audits-feasibility.ts';
import { auditsPayment } from './2021/audits-payment.ts';
import { auditsPublication } from './2021/audits-publication.ts';
import { auditsSovereignty } from './2021/audits-sovereignty.ts';
import { fiveDecisionsThread, reversibilityThread } from './2021/balance.ts';
import { energyLabelThread, sharedObservationsThread } from './2021/climate.ts';
import { computeCommonsThread, droitAuCalculThread } from './2021/divide-compute.ts';
import { arabicCommonsThread, dialectBenchmarkThread, speakersConsentThread } from './2021/divide-languages.ts';
import { dutiesFollowControlThread } from './2021/enterprises.ts';
import { practiceFirstThread } from './2021/ethics.ts';
import { beforeReleaseThread, bodilyDataThread } from './2021/frontier.ts';
import { procedureThread, twoDoorsThread, twoYearLapseThread } from './2021/institutions.ts';
import { benefitsContinueThread, selfAssessmentThread, standardsFirstThread } from './2021/justice.ts';
import { staffedCounterThread } from './2021/society.ts';

export const comments: CommentSeed[] = [
  ...firstThirtyDaysThread,
  ...emergencySunsetThread,
  ...beforeAndAfterThread,
  ...fieldRecordThread,
  ...dutyOfficersThread,
  ...neighbourNoticeThread,
  ...computeToDataThread,
  ...signedManifestsThread,
  ...fiveDecisionsThread,
  ...reversibilityThread,
  ...twoDoorsThread,
  ...twoYearLapseThread,
  ...procedureThread,
  ...computeCommonsThread,
  ...droitAuCalculThread,
  ...arabicCommonsThread,
  ...dialectBenchmarkThread,
  ...speakersConsentThread,
  ...practiceFirstThread,
  ...energyLabelThread,
  ...sharedObservationsThread,
  ...auditsFeasibility,
  ...auditsPayment,
  ...auditsPublication,
  ...auditsSovereignty,
  ...standardsFirstThread,
  ...selfAssessmentThread,
  ...benefitsContinueThread,
  ...dutiesFollowControlThread,
  ...staffedCounterThread,
  ...beforeReleaseThread,
  ...bodilyDataThread,
];

export const hidden: HiddenSeed[] = [
  {
    commentKey: 'accusation',
    rule: 'Speak to the matter, not against the person',
    reason:
      'The comment accuses a named firm of bribing delegates and a ministry, and gives no source. The question who gains ' +
      'from compulsory audits is in order and may be put again without the accusation.',
    moderatorKey: 'moderator',
    at: ago(7, 18),
  },
];
