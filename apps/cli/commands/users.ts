import { AdministrationService } from '@plenary/identity';
import type { Command } from 'commander';
import { CommandFailure } from '../failure.ts';
import type { Run } from '../plenary.ts';
import { withRooms } from '../rooms.ts';
import { note, print, type Shell } from '../shell.ts';

const help = `
Examples:
  plenary users list
  plenary users add wei@example.org "Wei Chen" < password.txt
  plenary users administrator wei@example.org
  plenary users administrator wei@example.org --revoke`;

/** `plenary users`: the people of the installation. */
export function addUsers(program: Command, shell: Shell, run: Run): void {
  const users = program.command('users').description('people of the installation').addHelpText('after', help);
  const act = (work: (administration: AdministrationService) => Promise<unknown>): Promise<void> =>
    withRooms(shell, async (rooms) => void (await work(rooms.get(AdministrationService))));

  users
    .command('list')
    .description('everybody with an address, newest first: address, name, marks')
    .action(() => run(() => act((administration) => list(shell, administration))));
  users
    .command('add')
    .description('make an account with a confirmed address; the password is read from standard input')
    .argument('<email>')
    .argument('<name>')
    .option('--locale <tag>', 'language of the interface: en, ar or zh', 'en')
    .action((email: string, displayName: string, { locale }: { locale: string }) =>
      run(async () => {
        const password = await readPassword(shell);
        await act((administration) => administration.makeUser({ email, displayName, password, locale }));
        await print(shell, `${email} can sign in.\n`);
      }),
    );
  users
    .command('password')
    .description('set a password, read from standard input; every session of the person ends')
    .argument('<email>')
    .action((email: string) =>
      run(async () => {
        const password = await readPassword(shell);
        await act((administration) => administration.setPassword(email, password));
        await print(shell, `The password of ${email} is set.\n`);
      }),
    );
  users
    .command('administrator')
    .description("give somebody an administrator's office, or take it")
    .argument('<email>')
    .option('--revoke', 'take the office')
    .action((email: string, { revoke = false }: { revoke?: boolean }) =>
      run(async () => {
        await act((administration) => administration.setAdministrator(email, !revoke));
        await print(shell, `${email} is ${revoke ? 'no longer ' : ''}an administrator.\n`);
      }),
    );
}

async function list(shell: Shell, administration: AdministrationService): Promise<void> {
  for (const { email, displayName, administratorAt, emailConfirmedAt } of await administration.users()) {
    const marks = [administratorAt && 'administrator', !emailConfirmedAt && 'address not confirmed'].filter(Boolean);
    await print(shell, `${email}\t${displayName}\t${marks.join(', ')}\n`);
  }
}

/** The first line of standard input. */
async function readPassword(shell: Shell): Promise<string> {
  if (shell.stdin.isTTY) await note(shell, 'Password, then Enter:');
  let text = '';
  for await (const chunk of shell.stdin) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  const [line = ''] = text.split(/\r?\n/);
  if (!line) throw new CommandFailure('no password came on standard input.');
  return line;
}
