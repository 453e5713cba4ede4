import { setupI18n } from '@lingui/core';
import { expect, it } from 'vitest';
import { positionName } from './position.ts';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

it('says that who supports under consent agrees, and leaves the other positions their words', () => {
  expect(positionName(i18n, 'CONSENT', 'SUPPORT')).toBe('Agree');
  expect(positionName(i18n, 'SUPPORT_SCALE', 'SUPPORT')).toBe('Support');
  for (const position of ['ABSTAIN', 'STAND_ASIDE', 'BLOCK', 'RECUSED'] as const)
    expect(positionName(i18n, 'CONSENT', position)).toBe(positionName(i18n, 'SUPPORT_SCALE', position));
});
