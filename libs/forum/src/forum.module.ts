import { Module } from '@nestjs/common';
import { IdentityModule } from '@plenary/identity';
import { RecordModule } from '@plenary/record';
import { StandingService } from './standing.service.ts';

@Module({
  imports: [IdentityModule, RecordModule],
  providers: [StandingService],
  exports: [StandingService],
})
export class ForumModule {}
