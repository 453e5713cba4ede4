import { writeSync } from 'node:fs';

// Loaded before a program that is measured: at its end it tells its parent, on file 3, what it has used.

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(
    3,
    JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, memoryMB: Math.round(maxRSS / 1024) }),
  );
});
