import type { Shell } from './shell.ts';

/** Between two drawings, so that drawing costs nothing. */
const pauseMilliseconds = 100;
const barWidth = 24;

/** A line on a terminal that says how far a command is. On anything that is no terminal it says nothing. */
export class Progress {
  private readonly shell: Shell;
  private readonly words: string;
  private readonly total: number | null;
  private done = 0;
  private drawnAt = 0;

  /** `total` is null where nobody knows how much there is. */
  constructor(shell: Shell, words: string, total: number | null) {
    this.shell = shell;
    this.words = words;
    this.total = total;
  }

  advance(by: number): void {
    this.done += by;
    const now = performance.now();
    if (!this.shell.stderr.isTTY || now - this.drawnAt < pauseMilliseconds) return;
    this.drawnAt = now;
    this.shell.stderr.write(`\r\x1b[2K${progressLine(this.words, this.done, this.total)}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.shell.stderr.isTTY && this.drawnAt > 0) this.shell.stderr.write('\r\x1b[2K');
  }
}

/** `reading [######                  ] 25 %` where the total is known, `reading 1,000` where it is not. */
export function progressLine(words: string, done: number, total: number | null): string {
  if (!total) return `${words} ${done.toLocaleString('en')}`;
  const share = Math.min(1, done / total);
  const filled = Math.floor(share * barWidth);
  return `${words} [${'#'.repeat(filled)}${' '.repeat(barWidth - filled)}] ${Math.floor(share * 100)} %`;
}
