// @ts-check
import { ensureInstalled } from './run/install.mjs';
import { isPinned, pinnedNode } from './run/node.mjs';
import { passOn } from './run/outer.mjs';
import { checkPort } from './run/port.mjs';
import { listenForStop } from './run/stop.mjs';

// What every npm script calls: `node tools/run.mjs start|test|check|bench|mutants|build|plenary [arguments]`.
// It needs nothing installed and runs under Node 20 or newer: it installs the packages when package-lock.json has
// changed, goes on under the Node of package.json, makes the generated code, builds what has changed, and starts.

const COMMANDS = ['start', 'test', 'check', 'bench', 'mutants', 'build', 'plenary'];
const [command = '', ...args] = process.argv.slice(2);

listenForStop();

try {
  if (!COMMANDS.includes(command)) throw new Error(`Say which: node tools/run.mjs ${COMMANDS.join('|')}`);
  if (command === 'start') await checkPort();
  await ensureInstalled();
  if (isPinned()) {
    const { run } = await import(`./run/${command}.mjs`);
    process.exitCode = await run(args);
  } else {
    process.exitCode = await passOn(pinnedNode(), process.argv.slice(1));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
