import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { Progress, progressLine } from './progress.ts';
import type { Shell } from './shell.ts';

const shellOn = (terminal: boolean) => {
  const stderr = Object.assign(new PassThrough(), { isTTY: terminal });
  return { shell: { stderr, stdout: new PassThrough(), stdin: new PassThrough(), env: {} } satisfies Shell, stderr };
};

it('says how much is done', () => {
  expect(progressLine('reading', 250, 1_000)).toBe('reading [######                  ] 25 %');
  expect(progressLine('reading', 1_100, 1_000)).toBe(`reading [${'#'.repeat(24)}] 100 %`);
  expect(progressLine('reading', 1_234, null)).toBe('reading 1,234');
});

it('is silent where nobody looks', () => {
  for (const [terminal, says] of [
    [true, true],
    [false, false],
  ]) {
    const { shell, stderr } = shellOn(terminal ?? false);
    const progress = new Progress(shell, 'reading', 10);
    progress.advance(5);
    progress.end();
    expect((stderr.read() ?? '').toString().includes('50 %')).toBe(says);
  }
});
