import { expect, it } from 'vitest';
import { conductRules } from '../../apps/web/app/ui/acts/conduct.ts';
import { hidden } from '../../prisma/seed/content/threads/index.ts';

it('hides comments of the demonstration by rules that the pages have words for in every language', () => {
  expect(hidden.length).toBeGreaterThan(0);
  for (const { rule } of hidden) expect(conductRules).toContain(rule);
});
