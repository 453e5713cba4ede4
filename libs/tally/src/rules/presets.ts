import { EITHER_HOUSE, IEEE, ISO } from './presets-bodies.ts';
import { EQUAL_PILLARS, EVERY_GROUP_MAJORITY, TWO_THIRDS_AND_EVERY_GROUP } from './presets-groups.ts';
import { ABSOLUTE_MAJORITY, NO_OBJECTION, SIMPLE_MAJORITY, TWO_THIRDS } from './presets-majority.ts';
import type { RuleDefinition } from './rule.ts';

/** The rules that an installation starts with, in the order in which they are offered. */
export const PRESETS: readonly RuleDefinition[] = [
  SIMPLE_MAJORITY,
  ABSOLUTE_MAJORITY,
  TWO_THIRDS,
  EVERY_GROUP_MAJORITY,
  TWO_THIRDS_AND_EVERY_GROUP,
  EITHER_HOUSE,
  ISO,
  IEEE,
  EQUAL_PILLARS,
  NO_OBJECTION,
];

/** @throws RangeError when no preset has this key; the message lists those that there are. */
export function presetOf(key: string): RuleDefinition {
  const preset = PRESETS.find((rule) => rule.key === key);
  if (!preset) throw new RangeError(`rule "${key}" is unknown: ${PRESETS.map((rule) => rule.key).join(', ')}`);
  return preset;
}
