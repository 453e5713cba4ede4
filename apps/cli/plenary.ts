import { Command, CommanderError } from 'commander';
import { CommandFailure } from './failure.ts';
import { note, type Shell } from './shell.ts';

const more = `
Every command has its own --help, with examples.

  plenary import rollcalls votes.csv --forum assembly
  plenary tally --forum assembly --format csv > tally.csv
  plenary recount --forum assembly
  plenary rules check vectors.json
  plenary count --method schulze ballots.csv

The result goes to standard output; notes, progress and errors go to standard error. The exit code is 0, or 1 where
something was wrong. Settings come from the environment, as the server's do; without DATABASE_URL the database of
DATA_DIR is used, and started for the time of the command where it is not running. count, rules list and rules
check need none.`;

type Add = (program: Command, shell: Shell, run: Run) => void;

/** The commands, each loaded when it is asked for: one that looks at files alone starts without the rooms. */
const commands: Readonly<Record<string, () => Promise<Add>>> = {
  count: async () => (await import('./commands/count.ts')).addCount,
  import: async () => (await import('./commands/import.ts')).addImport,
  tally: async () => (await import('./commands/tally.ts')).addTally,
  recount: async () => (await import('./commands/recount.ts')).addRecount,
  rules: async () => (await import('./commands/rules.ts')).addRules,
  forum: async () => (await import('./commands/forum.ts')).addForum,
  users: async () => (await import('./commands/users.ts')).addUsers,
};

/** Does a command's work, which gives the exit code; 0 where it gives none. */
export type Run = (work: () => Promise<unknown>) => Promise<void>;

/** The command line: carries out one command and gives its exit code. */
export async function plenary(args: readonly string[], shell: Shell): Promise<number> {
  let code = 0;
  const run: Run = async (work) => {
    const answer = await work();
    code = typeof answer === 'number' ? answer : 0;
  };
  try {
    await (await programOf(shell, run, args[0])).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    const words = error instanceof CommandFailure ? error.message : error instanceof Error ? error.stack : error;
    await note(shell, `plenary: ${words}`);
    return 1;
  }
}

/** @param asked the name of a command; where it is none, all commands are loaded, to tell which there are. */
async function programOf(shell: Shell, run: Run, asked = ''): Promise<Command> {
  const program = new Command('plenary')
    .description('Count ballots, and administer a Plenary installation: import, tally, recount, check.')
    .helpCommand(false)
    .showHelpAfterError('(--help tells what is possible)')
    .addHelpText('after', more)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void shell.stdout.write(text),
      writeErr: (text) => void shell.stderr.write(text),
    });
  const loads = Object.hasOwn(commands, asked) ? [commands[asked]] : Object.values(commands);
  for (const load of loads) (await load?.())?.(program, shell, run);
  return program;
}
