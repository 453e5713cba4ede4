import { AdministrationService } from '@plenary/identity';
import { Command } from 'commander';
import { CommandFailure } from '../failure.ts';
import { withRooms } from '../rooms.ts';

/** `plenary users`: the people of the installation. */
export function usersCommand(): Command {
  const users = new Command('users').description('people of the installation');
  const act = (work: (administration: AdministrationService) => Promise<unknown>) =>
    withRooms(async (rooms) => void (await work(rooms.get(AdministrationService))));

  users
    .command('list')
    .description('everybody with an address, newest first')
    .action(() => act(list));
  users
    .command('add')
    .description('make an account with a confirmed address; the password is read from standard input')
    .argument('<email>')
    .argument('<name>')
    .option('--locale <tag>', 'language of the interface: en, ar or zh', 'en')
    .action(async (email: string, displayName: string, { locale }: { locale: string }) => {
      const password = await readPassword();
      await act((administration) => administration.makeUser({ email, displayName, password, locale }));
      process.stdout.write(`${email} can sign in.\n`);
    });
  users
    .command('password')
    .description('set a password, read from standard input; every session of the person ends')
    .argument('<email>')
    .action(async (email: string) => {
      const password = await readPassword();
      await act((administration) => administration.setPassword(email, password));
      process.stdout.write(`The password of ${email} is set.\n`);
    });
  users
    .command('administrator')
    .description("give somebody an administrator's office, or take it")
    .argument('<email>')
    .option('--revoke', 'take the office')
    .action(async (email: string, { revoke = false }: { revoke?: boolean }) => {
      await act((administration) => administration.setAdministrator(email, !revoke));
      process.stdout.write(`${email} is ${revoke ? 'no longer ' : ''}an administrator.\n`);
    });
  return users;
}

async function list(administration: AdministrationService): Promise<void> {
  for (const { email, displayName, administratorAt, emailConfirmedAt } of await administration.users()) {
    const marks = [administratorAt && 'administrator', !emailConfirmedAt && 'address not confirmed'].filter(Boolean);
    process.stdout.write(`${email}\t${displayName}\t${marks.join(', ')}\n`);
  }
}

async function readPassword(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Password, then Enter: ');
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const line = String(chunk).split('\n')[0]?.replace(/\r$/, '');
    if (line) return line;
  }
  throw new CommandFailure('no password came on standard input.');
}
