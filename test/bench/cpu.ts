import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Microseconds of one tick of the kernel's accounting. */
const tick = 10_000;

/** Whether this machine tells a process's CPU time (Linux does). */
export const tellsCpu = existsSync('/proc/self/stat');

/** CPU time that a process has used, in microseconds; 0 where it is gone. */
export function cpuOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tick;
}

/** The same for a process and each that it started, by their ids. */
export function cpuOfFamily(pid: number): Map<number, number> {
  return new Map([pid, ...childrenOf(pid)].map((each) => [each, cpuOf(each)]));
}

/** What a family has used since it was looked at before; what ended meanwhile does not count. */
export function cpuSince(before: ReadonlyMap<number, number>, pid: number): number {
  return cpuOfFamily(pid)
    .entries()
    .reduce((sum, [each, used]) => sum + used - (before.get(each) ?? 0), 0);
}

/** Resident memory of a process, in megabytes. */
export function residentOf(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024);
}

function childrenOf(pid: number): number[] {
  if (!tellsCpu) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((each) => Number(/PPid:\s+(\d+)/.exec(read(`/proc/${each}/status`))?.[1]) === pid);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
