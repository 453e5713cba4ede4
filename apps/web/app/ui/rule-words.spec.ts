import { PRESETS } from '@plenary/tally';
import { expect, it } from 'vitest';
import { isKnownRuleText } from './rule-words.tsx';

it('knows the title, the condition and the source of every rule that comes with Plenary', () => {
  for (const { title, passesWhen, source } of PRESETS)
    for (const text of [title, passesWhen, source]) expect(isKnownRuleText(text), text).toBe(true);
});
