// @ts-check
import { existsSync, readFileSync } from 'node:fs';

// Adds up what vitest reported and what the checks printed, in one line. A run that failed without saying where, such as
// one that ended before its report, counts as one failure.

const [report = '', tests, lines = '', checks] = process.argv.slice(2);

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @returns {{ passed: number, failed: number }}
 */
function testCounts() {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  /** @type {TestFile[]} */
  const files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  const counts = (/** @type {string} */ status) =>
    files.flatMap((file) => file.assertionResults).filter((test) => test.status === status).length;
  // A file that cannot be loaded has no test that could fail.
  const unloaded = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: counts('passed'), failed: counts('failed') + unloaded.length };
}

function checkCounts() {
  const said = existsSync(lines) ? readFileSync(lines, 'utf8').split('\n') : [];
  const counts = (/** @type {string} */ word) => said.filter((line) => line.startsWith(`${word} `)).length;
  return { passed: counts('passed'), failed: counts('FAILED') };
}

/** @param {{ passed: number, failed: number }} counts @param {string | undefined} exitCode */
function withExit({ passed, failed }, exitCode) {
  return { passed, failed: exitCode === '0' ? failed : Math.max(failed, 1) };
}

const sums = [withExit(testCounts(), tests), withExit(checkCounts(), checks)];
const passed = sums.reduce((sum, each) => sum + each.passed, 0);
const failed = sums.reduce((sum, each) => sum + each.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
