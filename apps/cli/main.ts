import { plenary } from './plenary.ts';

// A reader that has read enough, such as `head`, ends the command without a word.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const { env, stdin, stdout, stderr } = process;
process.exitCode = await plenary(process.argv.slice(2), { env, stdin, stdout, stderr });
