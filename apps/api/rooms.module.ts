import { type DynamicModule, Module } from '@nestjs/common';
import { DeliberationModule } from '@plenary/deliberation';
import { ForumModule } from '@plenary/forum';
import { IdentityModule } from '@plenary/identity';
import { type Clock, type DatabaseSettings, KernelModule } from '@plenary/kernel';
import { ModerationModule } from '@plenary/moderation';
import { RecordModule } from '@plenary/record';
import { VotingModule } from '@plenary/voting';

/** Every room over one database: what the server, the worker and the command line are made of. */
@Module({})
export class RoomsModule {
  static with(settings: DatabaseSettings, clock?: Clock): DynamicModule {
    return {
      module: RoomsModule,
      imports: [
        KernelModule.with(settings, clock),
        RecordModule,
        IdentityModule,
        ForumModule,
        DeliberationModule,
        VotingModule,
        ModerationModule,
      ],
    };
  }
}
