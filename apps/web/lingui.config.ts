import { defineConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** A message's id is its English text; the catalogs are PO files that any translation tool opens. */
export default defineConfig({
  rootDir: import.meta.dirname,
  sourceLocale: 'en',
  locales: ['en', 'ar', 'zh'],
  catalogs: [{ path: '<rootDir>/locales/{locale}', include: ['<rootDir>/app'], exclude: ['**/generated/**'] }],
  format: formatter({ explicitIdAsDefault: true, origins: false, printPlaceholdersInComments: false }),
  orderBy: 'messageId',
});
