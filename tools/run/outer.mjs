// @ts-check
import { spawn } from 'node:child_process';
import { exitCode, onStop } from './stop.mjs';

/**
 * Runs the same command under another Node and ends as it ends. Should this process be killed, the other sees their
 * channel close and stops by itself.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function passOn(program, args) {
  const child = spawn(program, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  onStop((signal) => void child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(exitCode(code, signal)));
  });
}
