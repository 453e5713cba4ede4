import type { GroupKey } from '../types.ts';

/** All seven groups, in the order in which the forum shows them. */
export const everyGroup: GroupKey[] = [
  'government',
  'industry',
  'civil-society',
  'academia',
  'technical-community',
  'international-organisation',
  'media',
];
