import { Injectable } from '@nestjs/common';

/** The server's time. The only place that reads it; tests put another in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
