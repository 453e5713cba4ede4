import type { PersonSeed, SignInSeed } from '../types.ts';
import { academia } from './academia.ts';
import { civilSociety } from './civil-society.ts';
import { government } from './government.ts';
import { industry } from './industry.ts';
import { internationalOrganisation } from './international-organisation.ts';
import { media } from './media.ts';
import { others } from './others.ts';
import { technicalCommunity } from './technical-community.ts';

export const people: PersonSeed[] = [
  ...others,
  ...government,
  ...industry,
  ...civilSociety,
  ...academia,
  ...technicalCommunity,
  ...internationalOrganisation,
  ...media,
];

export const signIns: SignInSeed[] = [
  { personKey: 'organizer', shows: 'runs the forum: accreditations, proposals that wait, polls' },
  { personKey: 'moderator', shows: 'hides and restores comments, with a reason' },
  { personKey: 'achieng', shows: 'government delegate from Kenya, votes for her directorate' },
  { personKey: 'mokoena', shows: 'stakeholder of civil society from South Africa' },
  { personKey: 'newcomer', shows: 'registered, not accredited yet' },
  { personKey: 'administrator', shows: 'runs the installation, has no voice in the forum' },
];
