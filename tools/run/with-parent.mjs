// @ts-check
// Loaded before a program that tools/run.mjs starts (`node --import`): when the process that started it ends, even by
// SIGKILL, the channel between them closes, and the program gets SIGTERM, on which it stops in good order. A program
// that does not is ended ten seconds later. Programs that this one starts have another parent and are left alone.

if (process.channel && process.env.PLENARY_PARENT === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  process.channel.unref();
}
