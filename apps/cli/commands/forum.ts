import { Command } from 'commander';
import { makeDemonstration, tellSignIns } from '../demonstration.ts';

/** `plenary forum`: the forums of the installation. */
export function forumCommand(): Command {
  const forum = new Command('forum').description('forums of the installation');
  forum
    .command('demo')
    .description('make the demonstration forum where there is no forum yet')
    .option('--sign-ins', 'make nothing; tell who can sign in to it')
    .action(({ signIns }: { signIns?: boolean }) => (signIns ? tellSignIns() : makeDemonstration()));
  return forum;
}
