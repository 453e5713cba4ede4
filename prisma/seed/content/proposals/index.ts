import type { ProposalSeed } from '../types.ts';
import { neighbourNotice } from './2020/cooperation.ts';
import { computeToData, signedManifests } from './2020/data.ts';
import { beforeAndAfter, fieldRecord } from './2020/development.ts';
import { emergencySunset, firstThirtyDays } from './2020/pandemic.ts';
import { dutyOfficers } from './2020/security.ts';
import { independentAudits } from './2021/audits-independent.ts';
import { fiveDecisions, reversibility } from './2021/balance.ts';
import { energyLabel, sharedObservations, waterFirst } from './2021/climate.ts';
import { computeCommons, droitAuCalcul } from './2021/divide-compute.ts';
import { arabicCommons, dialectBenchmark, speakersConsent } from './2021/divide-languages.ts';
import { dutiesFollowControl, regionalSandbox } from './2021/enterprises.ts';
import { practiceFirst } from './2021/ethics.ts';
import { beforeRelease, bodilyData } from './2021/frontier.ts';
import { countedByOrganisation, twoDoors, twoYearLapse } from './2021/institutions.ts';
import { benefitsContinue, selfAssessment, standardsFirst } from './2021/justice.ts';
import { staffedCounter, workNotice } from './2021/society.ts';

export const proposals: ProposalSeed[] = [
  firstThirtyDays,
  emergencySunset,
  beforeAndAfter,
  fieldRecord,
  dutyOfficers,
  neighbourNotice,
  computeToData,
  signedManifests,
  fiveDecisions,
  reversibility,
  twoDoors,
  twoYearLapse,
  countedByOrganisation,
  computeCommons,
  droitAuCalcul,
  arabicCommons,
  dialectBenchmark,
  speakersConsent,
  practiceFirst,
  energyLabel,
  waterFirst,
  sharedObservations,
  independentAudits,
  standardsFirst,
  selfAssessment,
  benefitsContinue,
  dutiesFollowControl,
  regionalSandbox,
  staffedCounter,
  workNotice,
  bodilyData,
  beforeRelease,
];
