import { Clock } from '@plenary/kernel';

/** A clock that a test sets. Runs with the real one until then. */
export class SettableClock extends Clock {
  private shift = 0;

  override now(): Date {
    return new Date(Date.now() + this.shift);
  }

  /** Makes it this instant now; time goes on from there. */
  set(instant: Date): void {
    this.shift = instant.getTime() - Date.now();
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const minutes = ((by.days ?? 0) * 24 + (by.hours ?? 0)) * 60 + (by.minutes ?? 0);
    this.shift += (minutes * 60 + (by.seconds ?? 0)) * 1000;
  }
}
