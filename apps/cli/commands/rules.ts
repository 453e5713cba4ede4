import { readFile } from 'node:fs/promises';
import { checkVector, PRESETS, parseVectors } from '@plenary/tally';
import type { Command } from 'commander';
import { CommandFailure } from '../failure.ts';
import type { Run } from '../plenary.ts';
import { print, type Shell } from '../shell.ts';
import { addRulesTry } from './rules-try.ts';

const checkHelp = `
The file is a JSON list of cases:
  { "rule": "two-thirds", "title": "…", "params": {}, "expect": "PASSED", "groups": { "Group": { "eligible": 3, "support": 2,
    "oppose": 1, "opposeWithoutReason": 0, "abstain": 0, "recused": 0, "standAside": 0, "block": 0 } } }

Example:
  plenary rules check vectors.json`;

/** `plenary rules`: the decision rules, a check of ours against published cases, and a trial on what was counted. */
export function addRules(program: Command, shell: Shell, run: Run): void {
  const rules = program
    .command('rules')
    .description('decision rules: list them, check them against published cases, try them on what was counted');
  rules
    .command('list')
    .description('the rules that come with Plenary: key, title, and what each is modelled on')
    .action(() => run(() => list(shell)));
  rules
    .command('check')
    .description(
      "compare each case's published answer with ours; exit 1 on any mismatch, which is printed with its trace",
    )
    .argument('<file>', 'JSON list of cases')
    .addHelpText('after', checkHelp)
    .action((file: string) => run(() => check(shell, file)));
  addRulesTry(rules, shell, run);
}

async function list(shell: Shell): Promise<void> {
  for (const { key, title, source } of Object.values(PRESETS)) await print(shell, `${key}\t${title}\t${source}\n`);
}

async function check(shell: Shell, file: string): Promise<number> {
  const cases = await readCases(file);
  let mismatches = 0;
  for (const [index, each] of cases.entries()) {
    const { rule, title, expected, got, trace, matches } = checkCase(each, index);
    if (matches) continue;
    mismatches += 1;
    const steps = trace.map((step) => `    ${step.words}\n`).join('');
    await print(shell, `case ${index}, ${rule}: ${title}\n  published: ${expected}, ours: ${got}\n${steps}`);
  }
  await print(shell, `${cases.length} cases, ${mismatches} mismatches\n`);
  return mismatches > 0 ? 1 : 0;
}

async function readCases(file: string): Promise<unknown[]> {
  try {
    return parseVectors(await readFile(file, 'utf8'));
  } catch (error) {
    throw new CommandFailure(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function checkCase(each: unknown, index: number) {
  try {
    return checkVector(each, index);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandFailure(error.message);
    throw error;
  }
}
