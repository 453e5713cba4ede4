import { canonicalRule, PRESETS } from '@plenary/tally';
import { expect, it } from 'vitest';
import { tellsReasons } from './counted-as.ts';

it('knows the rules that tell opposition with a reason from opposition without', () => {
  const telling = PRESETS.filter((rule) => tellsReasons(canonicalRule(rule)));
  expect(telling.map(({ key }) => key)).toEqual(['iso', 'ieee']);
});
