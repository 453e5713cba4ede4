import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Attempts } from './attempts.ts';
import { Clock } from './clock.ts';
import { DATABASE_SETTINGS, Database, type DatabaseSettings } from './database.ts';
import { Housekeeping } from './housekeeping.ts';

/** Database and clock, for every room. */
@Global()
@Module({})
export class KernelModule {
  static with(settings: DatabaseSettings, clock = new Clock()): DynamicModule {
    return {
      module: KernelModule,
      providers: [
        { provide: DATABASE_SETTINGS, useValue: settings },
        Database,
        { provide: Clock, useValue: clock },
        Attempts,
        Housekeeping,
      ],
      exports: [Database, Clock, Attempts, Housekeeping],
    };
  }
}
