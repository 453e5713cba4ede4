import { Module } from '@nestjs/common';
import { DeliberationModule } from '@plenary/deliberation';
import { RecordModule } from '@plenary/record';
import { DecisionReader } from './decision.reader.ts';
import { DecisionResolver, ForumModerationResolver } from './decision.resolver.ts';
import { DecisionService } from './decision.service.ts';

@Module({
  imports: [DeliberationModule, RecordModule],
  providers: [DecisionReader, DecisionResolver, DecisionService, ForumModerationResolver],
  exports: [DecisionReader, DecisionService],
})
export class ModerationModule {}
