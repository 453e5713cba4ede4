#!/usr/bin/env node
/**
 * Fails when a catalog lacks a message that the code uses, leaves one untranslated, holds one that no code uses, or has other placeholders
 * than the English text. With --write it brings the catalogs up to date first; new messages then wait for their translation.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';

const configPath = fileURLToPath(new URL('../lingui.config.ts', import.meta.url));

/** Names in braces, those of plural forms included. */
const placeholders = (text) =>
  [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1]))].sort().join(' ');

const pluralForms = { ar: ['zero', 'one', 'two', 'few', 'many', 'other'], zh: ['other'], en: ['one', 'other'] };

function problemsOf(locale, id, translation) {
  if (!translation) return [`not translated: ${id}`];
  const missingForms = /,\s*plural,/.test(id)
    ? pluralForms[locale].filter((form) => !translation.includes(` ${form} {`))
    : [];
  return [
    ...(placeholders(id.replace(/(one|other) \{/g, '')) ===
    placeholders(translation.replace(/(zero|one|two|few|many|other) \{/g, ''))
      ? []
      : [`other placeholders: ${id}`]),
    ...missingForms.map((form) => `no form "${form}": ${id}`),
  ];
}

const config = getConfig({ configPath });
const [catalog] = await getCatalogs(config);
const used = await catalog.collect();
if (!used) throw new Error('The messages of the code could not be read.');
if (process.argv.includes('--write')) await catalog.make({ clean: true, overwrite: false, orderBy: config.orderBy });

let failed = false;
for (const locale of config.locales) {
  const translations = (await catalog.read(locale)) ?? {};
  const problems = Object.keys(used)
    .filter((id) => id in translations)
    .flatMap((id) => problemsOf(locale, id, translations[id].translation));
  problems.push(
    ...Object.keys(used)
      .filter((id) => !(id in translations))
      .map((id) => `missing: ${id}`),
  );
  problems.push(
    ...Object.keys(translations)
      .filter((id) => !(id in used))
      .map((id) => `unused: ${id}`),
  );
  const path = relative(process.cwd(), fileURLToPath(new URL(`${locale}.po`, import.meta.url)));
  for (const problem of problems) console.error(`${path}: ${problem}`);
  failed ||= problems.length > 0;
}
if (failed) {
  console.error('Run `node apps/web/locales/check.mjs --write`, then translate what is empty.');
  process.exitCode = 1;
} else console.log(`${Object.keys(used).length} messages in ${config.locales.join(', ')}`);
