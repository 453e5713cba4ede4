import { Module } from '@nestjs/common';
import { IdentityModule } from '@plenary/identity';
import { RecordModule } from '@plenary/record';
import { EditionService } from './edition/edition.service.ts';
import { ForumService } from './forum/forum.service.ts';
import { StandingService } from './standing/standing.service.ts';

@Module({
  imports: [IdentityModule, RecordModule],
  providers: [StandingService, ForumService, EditionService],
  exports: [StandingService, ForumService, EditionService],
})
export class ForumModule {}
