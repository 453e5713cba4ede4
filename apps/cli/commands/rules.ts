import { readFile } from 'node:fs/promises';
import { checkVector, PRESETS, parseVectors } from '@plenary/tally';
import { Command } from 'commander';
import { CommandFailure } from '../failure.ts';

/** `plenary rules`: the decision rules, and a check of ours against published cases. */
export function rulesCommand(): Command {
  const rules = new Command('rules').description('decision rules');
  rules.command('list').description('the rules that come with Plenary, and what each is modelled on').action(list);
  rules
    .command('check')
    .description("compare each case's published answer with ours; exit 1 on any mismatch")
    .argument('<file>', 'JSON list of cases: rule, title, params, groups, expect')
    .action(check);
  return rules;
}

function list(): void {
  for (const { key, title, source } of Object.values(PRESETS)) process.stdout.write(`${key}\t${title}\t${source}\n`);
}

async function check(file: string): Promise<void> {
  const cases = await readCases(file);
  let mismatches = 0;
  cases.forEach((each, index) => {
    const answer = checkCase(each, index);
    if (answer.matches) return;
    mismatches += 1;
    const steps = answer.trace.map((step) => `    ${step.words}\n`).join('');
    process.stdout.write(
      `case ${index}, ${answer.rule}: ${answer.title}\n  published: ${answer.expected}, ours: ${answer.got}\n${steps}`,
    );
  });
  process.stdout.write(`${cases.length} cases, ${mismatches} mismatches\n`);
  if (mismatches > 0) process.exitCode = 1;
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
