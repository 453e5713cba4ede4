import { expect, it } from 'vitest';
import { currentPhase } from './current-phase.ts';
import { partsOf } from './description.ts';

const phase = (name: string, startsAt: string, endsAt: string) => ({ id: name, name, grants: [], startsAt, endsAt });

it('finds the phase under way, of several the one that ends first, and none between two', () => {
  const [early, late] = [phase('early', '2026-01-01', '2026-02-01'), phase('late', '2026-01-10', '2026-03-01')];
  expect(currentPhase([late, early], new Date('2026-01-15'))).toBe(early);
  expect(currentPhase([early, late], new Date('2026-02-01'))).toBe(late);
  expect(currentPhase([early], new Date('2026-02-01'))).toBeNull();
});

it('takes the first paragraph of a description as what stands alone', () => {
  expect(partsOf('One.\n\n## Two\n\nThree.')).toEqual({ lead: 'One.', rest: '## Two\n\nThree.' });
  expect(partsOf('')).toEqual({ lead: '', rest: '' });
});
