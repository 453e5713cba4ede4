import type { Command } from 'commander';
import type { Run } from '../plenary.ts';
import type { Shell } from '../shell.ts';
import { addBallots } from './import-ballots.ts';
import { addContributions } from './import-contributions.ts';
import { addRollCalls } from './import-rollcalls.ts';

/** `plenary import`: what took place elsewhere. */
export function addImport(program: Command, shell: Shell, run: Run): void {
  const group = program
    .command('import')
    .description('bring in what took place elsewhere, marked as imported: roll calls, contributions, ballots');
  addRollCalls(group, shell, run);
  addContributions(group, shell, run);
  addBallots(group, shell, run);
}
