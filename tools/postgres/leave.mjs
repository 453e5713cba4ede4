// @ts-check
import { withLock } from '../run/lock.mjs';
import { homeOf, lockOf, removeHome } from './home.mjs';
import { shutDown } from './postmaster.mjs';
import { leave } from './users.mjs';

// Run by the guard of a process that was killed: leaves the server on its behalf.

const [dataDir = '', name = '', life = ''] = process.argv.slice(2);
await withLock(lockOf(dataDir), async () => {
  if (!leave(dataDir, name)) return;
  const home = homeOf(dataDir);
  await shutDown(home.data);
  if (life === 'temporary') removeHome(dataDir, home);
});
