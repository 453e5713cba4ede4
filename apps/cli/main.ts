import { Command, CommanderError } from 'commander';
import { forumCommand } from './commands/forum.ts';
import { rulesCommand } from './commands/rules.ts';
import { usersCommand } from './commands/users.ts';
import { CommandFailure } from './failure.ts';

const program = new Command('plenary')
  .description('Administer a Plenary installation: import, tally, recount, check.')
  .helpCommand(false)
  .showHelpAfterError('(--help tells what is possible)')
  .exitOverride();

for (const command of [forumCommand(), rulesCommand(), usersCommand()]) program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof CommandFailure) process.stderr.write(`plenary: ${error.message}\n`);
  else throw error;
}
