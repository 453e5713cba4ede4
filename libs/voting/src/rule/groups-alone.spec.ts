import { PRESETS, presetOf } from '@plenary/tally';
import { describe, expect, it } from 'vitest';
import { groupsAlone } from './groups-alone.ts';

const electorate = ['government', 'industry'];
const alone = (key: string, params: Record<string, string> = {}) =>
  groupsAlone({ definition: presetOf(key), params }, electorate);

describe('groups whose votes a rule weighs by themselves', () => {
  it.each(['simple-majority', 'absolute-majority', 'two-thirds', 'no-objection'])('are none under %s', (key) => {
    expect(alone(key)).toEqual([]);
  });
  it('are none where only the roll is looked at by group', () => {
    expect(alone('ieee')).toEqual([]);
  });
  it.each(['every-group-majority', 'two-thirds-and-every-group', 'either-house', 'equal-pillars'])(
    'are all under %s',
    (key) => {
      expect(alone(key)).toEqual(electorate);
    },
  );
  it('are the one that a parameter names', () => {
    expect(alone('iso', { nationalMembers: 'industry' })).toEqual(['industry']);
  });
  it('are known of every preset', () => {
    expect(PRESETS).toHaveLength(10);
  });
});
