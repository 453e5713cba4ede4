import { PRESETS } from '@plenary/tally';
import { expect, it } from 'vitest';
import { isKnownRuleText } from './rule-words.tsx';

it('knows the title and the condition of every rule that comes with Plenary', () => {
  for (const { title, passesWhen } of PRESETS)
    for (const text of [title, passesWhen]) expect(isKnownRuleText(text), text).toBe(true);
});
